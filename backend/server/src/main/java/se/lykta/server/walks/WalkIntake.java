package se.lykta.server.walks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.layers.Kind;
import se.lykta.layers.Title;
import se.lykta.server.accounts.Reader;
import se.lykta.server.checks.FeatureChecks;
import se.lykta.server.problems.ProblemDocument.Entry;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.store.ChangeSet;
import se.lykta.store.Edit;
import se.lykta.store.FeatureStore;
import se.lykta.store.Outcome;

/**
 * Takes walks from phones, each with its observations as one change set. The same walk sent again
 * exists once: whoever sent it gets its receipt anew.
 */
@Component
class WalkIntake {
  private static final Logger LOG = LoggerFactory.getLogger(WalkIntake.class);

  private final FeatureStore store;
  private final FeatureChecks checks;

  WalkIntake(FeatureStore store, FeatureChecks checks) {
    this.store = store;
    this.checks = checks;
  }

  /**
   * @param isNew whether it was not there before
   * @param warnings what was put right, for the sender
   */
  record Taken(Feature walk, boolean isNew, List<Warning> warnings) {}

  record Warning(String code, String sv, String en) {}

  /**
   * @throws ProblemException where it can't be kept
   */
  Taken take(NewWalk sent, Reader by) {
    Optional<Feature> known = find(sent, by);
    return known.isPresent() ? new Taken(known.get(), false, List.of()) : keep(sent, by);
  }

  private Optional<Feature> find(NewWalk sent, Reader by) {
    Optional<Feature> known = store.find(Observed.WALK, sent.id());
    known
        .filter(walk -> !walk.created().by().equals(by.getName()))
        .ifPresent(
            walk -> {
              throw taken(sent.id());
            });
    return known;
  }

  private static ProblemException taken(UUID id) {
    return ProblemException.of(
        ProblemKind.CONFLICT,
        "Id:t " + id + ", eller en av dess iakttagelser, är redan använt",
        "The id " + id + ", or one of its observations, is taken already");
  }

  private Taken keep(NewWalk sent, Reader by) {
    Duration slow = sent.clockError(Instant.now());
    var warnings = new ArrayList<>(clock(slow));
    var edits = edits(sent, by, slow, warnings);
    var changes = new ChangeSet(UUID.randomUUID(), by.getName(), "Vandring: " + sent.name(), edits);
    checks.require(changes, sent.confirmedText());
    switch (store.apply(changes)) {
      case Outcome.Saved saved -> {}
      case Outcome.Conflicts twice -> {
        // the same walk came twice at once
        return new Taken(find(sent, by).orElseThrow(() -> taken(sent.id())), false, List.of());
      }
      case Outcome.Invalid invalid -> throw invalid(invalid);
    }
    LOG.info("{} sent a walk with {} observations", by.getName(), sent.observations().size());
    return new Taken(store.get(Observed.WALK, sent.id()), true, warnings);
  }

  private static ProblemException invalid(Outcome.Invalid invalid) {
    return ProblemException.invalid(
        invalid.problems().stream()
            .map(problem -> Entry.of(problem.edit(), problem.problem()))
            .toList());
  }

  private static List<Warning> clock(Duration slow) {
    if (slow.isZero()) {
      return List.of();
    }
    Title text =
        (slow.isNegative()
                ? Title.of(
                    "Telefonens klocka går %s minuter före; tiderna är rättade",
                    "The phone's clock is %s minutes fast; the times were put right")
                : Title.of(
                    "Telefonens klocka går %s minuter efter; tiderna är rättade",
                    "The phone's clock is %s minutes slow; the times were put right"))
            .with(slow.abs().toMinutes());
    return List.of(new Warning("clock", text.sv(), text.en()));
  }

  private List<Edit> edits(NewWalk sent, Reader by, Duration slow, List<Warning> warnings) {
    List<Edit> edits = new ArrayList<>();
    var walk = walkValues(sent, slow);
    refer(walk, "place", sent.place(), warnings);
    refer(walk, "plan", sent.plan(), warnings);
    refer(walk, "organiser", by.actor(), warnings);
    edits.add(new Edit.Create(Observed.WALK, sent.id(), sent.route(), walk));
    for (NewWalk.Seen seen : sent.observations()) {
      edits.add(
          new Edit.Create(
              Observed.LAYER, seen.id(), seen.position(), values(seen, sent.id(), slow)));
    }
    return edits;
  }

  /**
   * What it was about may be gone when it comes, and its sender can't choose anew: the walk itself
   * counts.
   */
  private void refer(
      Map<String, Object> walk, String field, Optional<UUID> id, List<Warning> warnings) {
    var named = Catalogue.getLayer(Observed.WALK).getField(field);
    String layer = ((Kind.Reference) named.kind()).layer();
    Optional<UUID> there = id.filter(known -> store.find(layer, known).isPresent());
    there.ifPresent(known -> walk.put(field, known));
    if (there.isEmpty() && id.isPresent()) {
      Title text =
          Title.of(
                  "%s finns inte längre i registret; vandringen är sparad utan",
                  "%s is no longer in the register; the walk was kept without it")
              .with(named.title());
      warnings.add(new Warning(field, text.sv(), text.en()));
    }
  }

  private static Map<String, Object> walkValues(NewWalk sent, Duration slow) {
    var values = common(Observed.WALK);
    values.put("name", sent.name());
    values.put("started_at", sent.startedAt().plus(slow));
    values.put("ended_at", sent.endedAt().plus(slow));
    sent.participants().ifPresent(number -> values.put("participants", number));
    values.put("unlocated_m", (double) Math.round(sent.unlocatedM()));
    if (!sent.checklist().isEmpty()) {
      values.put("checklist", sent.checklist());
    }
    sent.summary().ifPresent(summary -> values.put("summary", summary));
    return values;
  }

  private static Map<String, Object> values(NewWalk.Seen seen, UUID walk, Duration slow) {
    var values = common(Observed.LAYER);
    values.put("walk", walk);
    values.put("observed_at", seen.at().plus(slow));
    values.put("aspect", seen.aspect());
    seen.rating().ifPresent(rating -> values.put("rating", rating));
    seen.note().ifPresent(note -> values.put("note", note));
    seen.photo().ifPresent(photo -> values.put("photo", photo));
    seen.accuracyM().ifPresent(m -> values.put(Common.POSITION_ACCURACY_M, m));
    return values;
  }

  private static Map<String, Object> common(String layer) {
    var values = new HashMap<String, Object>();
    values.put(Common.VISIBILITY, Catalogue.getLayer(layer).defaultVisibility().value());
    values.put(Common.PROVENANCE, "surveyed");
    return values;
  }
}
