package se.lykta.server.reports;

import static java.time.temporal.ChronoUnit.SECONDS;

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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Common;
import se.lykta.layers.Title;
import se.lykta.server.problems.ProblemDocument;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.store.ChangeSet;
import se.lykta.store.Edit;
import se.lykta.store.FeatureStore;
import se.lykta.store.Outcome;

/**
 * Takes new reports. The same report sent again exists once: whoever sent it gets its receipt anew.
 */
@Component
class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);
  private static final String LAMP_LAYER = "light_point";

  private final FeatureStore store;
  private final Sight sight;
  private final Surroundings surroundings;
  private final Responsibility responsibility;
  private final Deadlines deadlines;
  private final CaseNumbers numbers;
  private final ApplicationEventPublisher events;

  Intake(
      FeatureStore store,
      Sight sight,
      Surroundings surroundings,
      Responsibility responsibility,
      Deadlines deadlines,
      CaseNumbers numbers,
      ApplicationEventPublisher events) {
    this.store = store;
    this.sight = sight;
    this.surroundings = surroundings;
    this.responsibility = responsibility;
    this.deadlines = deadlines;
    this.numbers = numbers;
    this.events = events;
  }

  /**
   * What became of a report.
   *
   * @param isNew whether it was not there before
   * @param warnings what was put right or left out, for the sender
   */
  record Taken(Case report, boolean isNew, List<Warning> warnings) {}

  record Warning(String code, String sv, String en) {
    static Warning of(String code, Title text) {
      return new Warning(code, text.sv(), text.en());
    }
  }

  /**
   * @param by who sent it
   * @throws ProblemException where it can't be kept
   */
  Taken take(NewReport sent, String by, String channel) {
    Optional<Case> known = find(sent, by);
    return known.isPresent() ? new Taken(known.get(), false, List.of()) : keep(sent, by, channel);
  }

  private Optional<Case> find(NewReport sent, String by) {
    Optional<Case> known = sight.find(sent.id());
    known
        .filter(report -> !report.isReportedBy(by))
        .ifPresent(
            report -> {
              throw taken(sent.id());
            });
    return known;
  }

  private static ProblemException taken(UUID id) {
    return ProblemException.of(
        ProblemKind.CONFLICT,
        "Id:t " + id + " är redan använt av någon annan",
        "The id " + id + " is taken by somebody else");
  }

  private Taken keep(NewReport sent, String by, String channel) {
    if (!sent.confirmedFar() && surroundings.isFar(sent.position())) {
      throw far();
    }
    var warnings = new ArrayList<Warning>();
    var values = values(sent, warnings);
    values.put(Case.CHANNEL, channel);
    Outcome outcome = numbers.numbered(number -> save(sent, by, number, values));
    switch (outcome) {
      case Outcome.Saved saved -> {}
      case Outcome.Conflicts twice -> {
        // the same report came twice at once
        return new Taken(find(sent, by).orElseThrow(() -> taken(sent.id())), false, List.of());
      }
      case Outcome.Invalid invalid -> throw invalid(invalid);
    }
    Case report = sight.find(sent.id()).orElseThrow(() -> taken(sent.id()));
    LOG.info("{} reported {} {}", by, report.category().word(), report.number());
    events.publishEvent(new ReportChanged(report.id(), Optional.empty(), by));
    return new Taken(sight.find(sent.id()).orElseThrow(), true, warnings);
  }

  private static ProblemException far() {
    return ProblemException.of(
        ProblemKind.FAR_AWAY,
        "Platsen ligger utanför kommunen; bekräfta att den är rätt och skicka igen",
        "The place is outside the municipality; confirm that it is right and send again");
  }

  static ProblemException invalid(Outcome.Invalid invalid) {
    return ProblemException.invalid(
        invalid.problems().stream()
            .map(problem -> ProblemDocument.Entry.of(problem.edit(), problem.problem()))
            .toList());
  }

  private Outcome save(NewReport sent, String by, String number, Map<String, Object> values) {
    var numbered = new HashMap<>(values);
    numbered.put(Case.NUMBER, number);
    var create = new Edit.Create(Case.LAYER, sent.id(), sent.position(), numbered);
    return store.apply(new ChangeSet(UUID.randomUUID(), by, "Anmälan " + number, List.of(create)));
  }

  private Map<String, Object> values(NewReport sent, List<Warning> warnings) {
    var values = new HashMap<String, Object>();
    Instant now = Instant.now();
    Duration slow = clockError(sent, now, warnings);
    sent.observedFrom().ifPresent(at -> values.put(Case.OBSERVED_FROM, at.plus(slow)));
    values.put(Case.OBSERVED_TO, notLaterThan(now, sent.observedTo().orElse(now).plus(slow)));
    values.put(Case.RECEIVED_AT, now);
    values.put(Case.CATEGORY, sent.category().word());
    sent.description().ifPresent(text -> values.put(Case.DESCRIPTION, text));
    sent.offensive().ifPresent(is -> values.put(Case.OFFENSIVE, is));
    sent.surface().ifPresent(surface -> values.put(Case.SURFACE, surface));
    sent.accuracyM().ifPresent(m -> values.put(Common.POSITION_ACCURACY_M, m));
    putLamps(sent, values, warnings);
    surroundings.place(sent.position()).ifPresent(place -> values.put(Case.PLACE, place));
    putRoutine(sent, values, now, warnings);
    values.put(Common.VISIBILITY, Catalogue.getLayer(Case.LAYER).defaultVisibility().value());
    values.put(Common.PROVENANCE, "surveyed");
    return values;
  }

  /** How far the phone's clock is behind; nothing where it is as good as right. */
  private static Duration clockError(NewReport sent, Instant now, List<Warning> warnings) {
    Duration slow = sent.sentAt().map(at -> Duration.between(at, now)).orElse(Duration.ZERO);
    if (slow.abs().compareTo(CLOCK_TOLERANCE) <= 0) {
      return Duration.ZERO;
    }
    long minutes = slow.abs().toMinutes();
    var text =
        slow.isNegative()
            ? Title.of(
                "Telefonens klocka går %s minuter före; tiderna är rättade",
                "The phone's clock is %s minutes fast; the times were put right")
            : Title.of(
                "Telefonens klocka går %s minuter efter; tiderna är rättade",
                "The phone's clock is %s minutes slow; the times were put right");
    warnings.add(Warning.of("clock", text.with(minutes)));
    return slow;
  }

  private static Instant notLaterThan(Instant now, Instant time) {
    if (time.isAfter(now.plus(CLOCK_TOLERANCE))) {
      throw ProblemException.of(
          ProblemKind.BAD_REQUEST,
          "observedTo är " + time + "; väntat senast nu, " + now.truncatedTo(SECONDS),
          "observedTo is " + time + "; expected now at the latest, " + now.truncatedTo(SECONDS));
    }
    return time.isAfter(now) ? now : time;
  }

  private void putLamps(NewReport sent, Map<String, Object> values, List<Warning> warnings) {
    var there = sent.lamps().stream().filter(id -> store.find(LAMP_LAYER, id).isPresent()).toList();
    int gone = sent.lamps().size() - there.size();
    if (gone > 0) {
      var text =
          Title.of(
              "%s av lamporna finns inte längre i registret",
              "%s of the lamps are no longer in the register");
      warnings.add(Warning.of("lamps", text.with(gone)));
    }
    if (!there.isEmpty()) {
      values.put(Case.LAMPS, there.stream().map(UUID::toString).toList());
    }
  }

  private void putRoutine(
      NewReport sent, Map<String, Object> values, Instant now, List<Warning> warnings) {
    Optional<UUID> responsible = responsibility.of(sent.category(), sent.position());
    responsible.ifPresent(actor -> values.put(Case.RESPONSIBLE, actor));
    Status status = responsible.isPresent() ? Status.ASSIGNED : Status.RECEIVED;
    Optional<Case> same = sent.sameAs().flatMap(id -> original(id, warnings));
    if (same.isPresent()) {
      values.put(Case.DUPLICATE_OF, same.get().id());
      status = Status.DUPLICATE;
    }
    values.put(Case.STATUS, status.word());
    deadlines
        .due(sent.category(), sent.offensive().orElse(false), now)
        .ifPresent(due -> values.put(Case.DUE_AT, due));
  }

  /** The open report that this is another sight of, however many sights lie between. */
  private Optional<Case> original(UUID id, List<Warning> warnings) {
    Optional<Case> original = sight.find(id).flatMap(sight::root).filter(Case::isOpen);
    if (original.isEmpty()) {
      warnings.add(
          Warning.of(
              "same-as",
              Title.of(
                  "Den tidigare anmälan är inte längre öppen; din gäller för sig",
                  "The earlier report is no longer open; yours stands by itself")));
    }
    return original;
  }
}
