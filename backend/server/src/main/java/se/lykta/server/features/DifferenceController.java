package se.lykta.server.features;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Envelope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Feature;
import se.lykta.server.accounts.Reader;
import se.lykta.server.geojson.BoxFilter;
import se.lykta.server.geojson.JsonBytes;
import se.lykta.server.scenarios.Views;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;
import se.lykta.store.Crs;
import se.lykta.store.Difference;
import se.lykta.store.FeatureStore;
import se.lykta.store.ScenarioChange;

/**
 * What was changed in the register from one day to another, both included; or what a scenario
 * changes of the register as it is.
 */
@RestController
class DifferenceController {
  private static final Set<String> KNOWN = Set.of("from", "to", "layer", "bbox", "limit", "after");
  private static final Set<String> OF_SCENARIO = Set.of(Views.PARAMETER);
  private static final int USUAL = 200;
  private static final int MOST = 1000;
  private static final Crs DEGREES = Crs.of("CRS84");

  private final FeatureStore store;
  private final Views views;

  DifferenceController(FeatureStore store, Views views) {
    this.store = store;
    this.views = views;
  }

  /** From the beginning of one day to the end of another. */
  private record Period(Instant from, Instant until) {

    static Period of(Parameters given) {
      LocalDate to = day(given, "to");
      LocalDate from = day(given, "from");
      if (from.isAfter(to)) {
        throw Parameters.invalid(
            "from", from, "en dag som inte är senare än to", "a day no later than to");
      }
      return new Period(begin(from), begin(to.plusDays(1)));
    }

    private static LocalDate day(Parameters given, String name) {
      return given
          .day(name)
          .orElseThrow(
              () -> Parameters.invalid(name, "", "ett datum", "a date such as 2026-11-24"));
    }

    private static Instant begin(LocalDate day) {
      return day.atStartOfDay(TownTime.ZONE).toInstant();
    }
  }

  @GetMapping(path = "/api/differences", params = "!scenario")
  void list(Reader reader, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var given = Parameters.of(request, KNOWN);
    int limit = given.limit(USUAL, MOST);
    var found = page(reader, given, limit);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "private, no-cache");
    try (var out = JsonBytes.to(response.getOutputStream())) {
      var more = found.size() > limit;
      new DifferenceWriter(out).write(more ? found.subList(0, limit) : found, more);
    }
  }

  /** All of it, what was changed first first. */
  @GetMapping(path = "/api/differences", params = Views.PARAMETER)
  void ofScenario(Reader reader, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var scenario = views.find(Parameters.of(request, OF_SCENARIO), reader).orElseThrow();
    var changes =
        store.scenarios().changes(scenario.id()).stream()
            .filter(change -> reader.sees(change.known()))
            .map(change -> shown(change, reader))
            .toList();
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "private, no-cache");
    try (var out = JsonBytes.to(response.getOutputStream())) {
      new DifferenceWriter(out).write(changes);
    }
  }

  /** One more than asked for, where there are more. */
  private List<Difference> page(Reader reader, Parameters given, int limit) {
    var period = Period.of(given);
    String layer = given.find("layer").map(name -> Parameters.layer(name).name()).orElse(null);
    Predicate<Difference> wanted = wanted(given);
    long after = given.count("after").orElse(Difference.NEWEST);
    var found = new ArrayList<Difference>();
    List<Difference> batch;
    do {
      batch = store.differences(period.from(), period.until(), layer, after, limit + 1);
      batch.stream().map(d -> shown(d, reader)).filter(wanted).forEach(found::add);
      after = batch.isEmpty() ? after : batch.getLast().position();
    } while (found.size() <= limit && batch.size() > limit);
    return found;
  }

  private static ScenarioChange shown(ScenarioChange all, Reader reader) {
    return new ScenarioChange(
        shown(all.difference(), reader), all.known(), all.clash(), all.clashing());
  }

  /** What a reader may not see was never there. */
  private static Difference shown(Difference all, Reader reader) {
    return new Difference(
        all.position(),
        all.layer(),
        all.id(),
        all.before().filter(reader::sees),
        all.after().filter(reader::sees),
        all.stamp());
  }

  private static Predicate<Difference> wanted(Parameters given) {
    Predicate<Difference> any = difference -> !difference.isNone();
    return given.box("bbox").map(box -> any.and(inside(box))).orElse(any);
  }

  private static Predicate<Difference> inside(Envelope box) {
    Optional<Envelope> stored = BoxFilter.of(box, DEGREES).map(BoxFilter::stored);
    return difference ->
        stored
            .filter(area -> meets(area, difference.before()) || meets(area, difference.after()))
            .isPresent();
  }

  private static boolean meets(Envelope area, Optional<Feature> feature) {
    return feature
        .map(Feature::geometry)
        .filter(geometry -> area.intersects(geometry.getEnvelopeInternal()))
        .isPresent();
  }
}
