package se.lykta.server.publicmap;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.layers.Kind;
import se.lykta.layers.Title;
import se.lykta.server.accounts.Reader;
import se.lykta.server.plans.Concerns;
import se.lykta.server.plans.PublicPlans;
import se.lykta.server.web.TownTime;
import se.lykta.server.zones.PublicZones;

/** What is decided: plans, measures, zones, promises. */
@Component
class Decisions {
  private final PublicPlans plans;
  private final PublicZones zones;
  private final Concerns concerns;
  private final Facts facts;

  Decisions(PublicPlans plans, PublicZones zones, Concerns concerns, Facts facts) {
    this.plans = plans;
    this.zones = zones;
    this.concerns = concerns;
    this.facts = facts;
  }

  List<Entry> list(LocalDate day) {
    Concerns.Known known = concerns.known(Reader.ANONYMOUS);
    return Stream.of(
            plans.measures(day).stream().map(this::measure),
            plans.plans(day).stream().map(this::plan),
            zones.list(day).stream().map(this::zone),
            plans.promises(day).stream().map(each -> promise(each, known)))
        .flatMap(each -> each)
        .toList();
  }

  private Entry measure(PublicPlans.Shown measure) {
    Feature feature = measure.feature();
    return entry(
        Section.MEASURES,
        feature,
        status("measure", measure.status()),
        facts.of(
            feature, "kind", "responsible", "start_on", "due_on", "done_on", "expected_effect"),
        ids(feature.find("plan")));
  }

  private Entry plan(PublicPlans.Shown plan) {
    Feature feature = plan.feature();
    return entry(
        Section.PLANS,
        feature,
        status("plan", plan.status()),
        facts.of(feature, "purpose", "owner", "decided_by", "decided_on", "follow_up_on"),
        ids(feature.find("place")));
  }

  private Entry promise(Feature promise, Concerns.Known known) {
    Set<UUID> about = new HashSet<>(ids(promise.find("plan")));
    known.of(promise).stream()
        .map(Concerns.Concern::id)
        .filter(Objects::nonNull)
        .forEach(about::add);
    return entry(
        Section.PROMISES,
        promise,
        status("promise", promise.findText("status").orElseThrow()),
        facts.of(promise, "period", "focus_area", "description", "responsible", "follow_up"),
        about);
  }

  private Entry zone(PublicZones.Shown zone) {
    Feature feature = zone.feature();
    return switch (feature.layer()) {
      case "camera_zone" ->
          zone(
              Section.CAMERAS,
              zone,
              "purpose",
              "controller",
              "decided_by",
              "decided_on",
              "footage_retention_days");
      case "order_rule_area" ->
          zone(Section.ORDER_RULES, zone, "rule", "paragraph", "season", "decided_on");
      case "guard_area" -> zone(Section.PRESENCE, zone, "legal_basis", "hours", "decided_on");
      case "host_area" -> zone(Section.PRESENCE, zone, "organisation", "hours", "season");
      default -> throw new IllegalStateException("no section for " + feature.layer());
    };
  }

  private Entry zone(Section section, PublicZones.Shown zone, String... fields) {
    return entry(
        section, zone.feature(), summary(zone), facts.of(zone.feature(), fields), Set.of());
  }

  /** Its sort, from when where that is to come, and until when. */
  private static Title summary(PublicZones.Shown zone) {
    Title end =
        zone.end()
            .map(day -> Title.of("till %s", "until %s").with(day))
            .orElse(Title.of("tills vidare", "until further notice"));
    Title when =
        zone.planned()
            ? Title.of("från %s %s", "from %s %s").with(zone.from().orElseThrow(), end)
            : end;
    return zone.sort().map(sort -> Title.of("%s, %s", "%s, %s").with(sort, when)).orElse(when);
  }

  private static Title status(String layer, String word) {
    return ((Kind.Choice) Catalogue.getLayer(layer).getField("status").kind()).titleOf(word);
  }

  private static Set<UUID> ids(Optional<Object> reference) {
    return reference.map(id -> Set.of((UUID) id)).orElse(Set.of());
  }

  private static Entry entry(
      Section section, Feature feature, Title summary, List<Entry.Fact> facts, Set<UUID> concerns) {
    String name = Catalogue.getLayer(feature.layer()).labelField();
    return new Entry(
        section,
        feature.id(),
        feature.findText(name).orElse(""),
        "",
        summary,
        facts,
        feature.geometry(),
        concerns,
        TownTime.day(feature.modified().at()),
        feature.findText(Common.PROVENANCE).filter("illustrative"::equals).isPresent());
  }
}
