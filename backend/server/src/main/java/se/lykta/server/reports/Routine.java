package se.lykta.server.reports;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.lykta.layers.Title;
import se.lykta.server.accounts.Reader;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.web.JsonObject;
import se.lykta.store.ChangeSet;
import se.lykta.store.Edit;
import se.lykta.store.FeatureStore;
import se.lykta.store.Outcome;
import se.lykta.store.Photo;

/**
 * Moves cases on. What a step asks for first is asked for; whoever leaves the routine says why. A
 * step sent twice is done once.
 */
@Component
class Routine {
  private static final int TRIES = 5;

  private final FeatureStore store;
  private final Sight sight;
  private final Actors actors;
  private final Deadlines deadlines;
  private final ApplicationEventPublisher events;

  Routine(
      FeatureStore store,
      Sight sight,
      Actors actors,
      Deadlines deadlines,
      ApplicationEventPublisher events) {
    this.store = store;
    this.sight = sight;
    this.actors = actors;
    this.deadlines = deadlines;
    this.events = events;
  }

  /** What the next cleaning would ask for, of what this case lacks. */
  List<String> asks(Case report, List<Photo> photos) {
    if (!report.isOpen() || !report.category().needsEvidence()) {
      return List.of();
    }
    boolean pictured = photos.stream().anyMatch(photo -> photo.kind() == Photo.Kind.BEFORE);
    boolean told = report.time(Case.POLICE_REPORTED_AT).isPresent();
    return Stream.of(pictured ? "" : "photo", told ? "" : "police")
        .filter(ask -> !ask.isEmpty())
        .toList();
  }

  /** The steps that this reader can do now. */
  List<StepKind> possible(Case report, Reader reader) {
    return Arrays.stream(StepKind.values())
        .filter(kind -> kind.isPossible(report) && may(reader, kind, report))
        .toList();
  }

  private boolean may(Reader reader, StepKind kind, Case report) {
    return kind.isForCoordinator() ? reader.mayEdit() : sight.mayAct(reader, report);
  }

  /**
   * @return the case after it
   * @throws ProblemException where it can't be done
   */
  Case take(UUID report, Step step, Reader reader) {
    for (int i = 0; i < TRIES; i++) {
      Case now = sight.get(report, reader);
      if (isDone(step.id(), reader)) {
        return now;
      }
      check(now, step, reader);
      if (save(now, step, reader)) {
        events.publishEvent(new ReportChanged(report, Optional.of(step.kind()), reader.getName()));
        return sight.get(report, reader);
      }
    }
    throw busy();
  }

  /**
   * Gives several cases to one actor: all or none.
   *
   * @param id of the change set; made by the sender
   */
  void assignAll(UUID id, List<UUID> reports, UUID actor, Reader reader) {
    if (isDone(id, reader)) {
      return;
    }
    var step = Step.assign(id, actor);
    List<Edit> edits = new ArrayList<>();
    for (UUID report : reports) {
      Case now = sight.get(report, reader);
      check(now, step, reader);
      edits.add(patch(now, step));
    }
    String comment = edits.size() + " anmälningar tilldelade " + actors.name(actor);
    switch (store.apply(new ChangeSet(id, reader.getName(), comment, edits))) {
      case Outcome.Saved saved -> {}
      case Outcome.Conflicts conflicts -> throw busy();
      case Outcome.Invalid invalid -> throw Intake.invalid(invalid);
    }
    reports.forEach(
        report ->
            events.publishEvent(
                new ReportChanged(report, Optional.of(StepKind.ASSIGN), reader.getName())));
  }

  private static ProblemException busy() {
    return ProblemException.of(
        ProblemKind.UNAVAILABLE,
        "Ärendet ändras av många just nu; försök igen",
        "Many are changing the case right now; try again");
  }

  private boolean isDone(UUID step, Reader reader) {
    var done = store.findChangeSet(step);
    done.filter(earlier -> !earlier.stamp().by().equals(reader.getName()))
        .ifPresent(
            other -> {
              throw ProblemException.of(
                  ProblemKind.CONFLICT,
                  "Id:t " + step + " är redan använt av någon annan",
                  "The id " + step + " is taken by somebody else");
            });
    return done.isPresent();
  }

  private void check(Case report, Step step, Reader reader) {
    if (!may(reader, step.kind(), report)) {
      throw ProblemException.of(
          ProblemKind.FORBIDDEN,
          "Bara samordnaren eller den ansvariga kan " + step.kind().title().sv(),
          "Only the co-ordinator or whoever is responsible may " + step.kind().title().en());
    }
    if (!step.kind().isPossible(report)) {
      throw notPossible(report, step.kind());
    }
  }

  private static ProblemException notPossible(Case report, StepKind kind) {
    var can = Arrays.stream(StepKind.values()).filter(other -> other.isPossible(report)).toList();
    String sv = can.stream().map(k -> k.title().sv()).collect(Collectors.joining(", "));
    String en = can.stream().map(k -> k.title().en()).collect(Collectors.joining(", "));
    var status = report.status().title();
    return ProblemException.of(
        ProblemKind.STEP,
        "Det går inte att %s: ärende %s är %s; nu går det att %s"
            .formatted(kind.title().sv(), report.number(), status.sv(), sv),
        "Can't %s: case %s is %s; possible now: %s"
            .formatted(kind.title().en(), report.number(), status.en(), en));
  }

  /** Whether it was kept; not where somebody else changed the case first. */
  private boolean save(Case report, Step step, Reader reader) {
    var edits = List.of(patch(report, step));
    var changes = new ChangeSet(step.id(), reader.getName(), comment(report, step), edits);
    return switch (store.apply(changes)) {
      case Outcome.Saved saved -> true;
      case Outcome.Conflicts conflicts -> false;
      case Outcome.Invalid invalid -> throw Intake.invalid(invalid);
    };
  }

  private Edit patch(Case report, Step step) {
    return new Edit.Patch(
        Case.LAYER,
        report.id(),
        report.feature().version(),
        Optional.empty(),
        values(report, step, Instant.now()));
  }

  private static String comment(Case report, Step step) {
    return report.number() + ": " + step.kind().title().sv();
  }

  private Map<String, Object> values(Case report, Step step, Instant now) {
    return switch (step.kind()) {
      case ASSIGN -> assigned(report, step);
      case POLICE -> policeReported(report, step, now);
      case CLEAN -> cleaned(report, step, now);
      case CLOSE -> Map.of(Case.STATUS, Status.CLOSED.word());
      case REOPEN -> reopened(report, step, now);
      case REJECT -> Map.of(Case.STATUS, Status.REJECTED.word(), Case.REASON, reason(step));
      case DUPLICATE -> duplicate(report, step);
      case PAUSE -> Map.of(Case.PAUSED_AT, now, Case.REASON, reason(step));
      case RESUME -> resumed(report, now);
      case OFFENSIVE -> judged(report, step);
      case COST -> cost(step);
    };
  }

  private Map<String, Object> assigned(Case report, Step step) {
    UUID actor =
        step.actor().orElseThrow(() -> JsonObject.missing("actor", "en aktör", "an actor"));
    if (actors.find(actor).isEmpty()) {
      throw JsonObject.wrong("actor", actor, "en aktör i registret", "an actor of the register");
    }
    var values = new HashMap<String, Object>(Map.of(Case.RESPONSIBLE, actor));
    if (report.status() == Status.RECEIVED) {
      values.put(Case.STATUS, Status.ASSIGNED.word());
    }
    return values;
  }

  private static Map<String, Object> policeReported(Case report, Step step, Instant now) {
    var values = new HashMap<String, Object>();
    values.put(Case.POLICE_REPORTED_AT, step.doneAt(now));
    step.policeNo().ifPresent(number -> values.put(Case.POLICE_REPORT_NO, number));
    if (report.isOpen()) {
      values.put(Case.STATUS, Status.POLICE_REPORTED.word());
    }
    return values;
  }

  private Map<String, Object> cleaned(Case report, Step step, Instant now) {
    List<String> asks = asks(report, store.photos().list(List.of(report.id())));
    if (!asks.isEmpty() && step.reason().isEmpty()) {
      throw asksFirst(asks);
    }
    var values = new HashMap<String, Object>(cost(step));
    values.put(Case.STATUS, Status.CLEANED.word());
    values.put(Case.REMOVED_AT, step.doneAt(now));
    values.put(Case.PAUSED_AT, null);
    step.reason().ifPresent(reason -> values.put(Case.REASON, reason));
    return values;
  }

  private static ProblemException asksFirst(List<String> asks) {
    return ProblemException.of(
        ProblemKind.ASKED_FIRST,
        "Klotter ska ha %s innan det tas bort; komplettera eller ange ett skäl"
            .formatted(words(asks, Map.of("photo", "foto", "police", "polisanmälan"), " och ")),
        "Graffiti needs %s before it is removed; add it or give a reason"
            .formatted(
                words(asks, Map.of("photo", "a photo", "police", "a police report"), " and ")));
  }

  private static String words(List<String> asks, Map<String, String> words, String between) {
    return asks.stream().map(words::get).collect(Collectors.joining(between));
  }

  private Map<String, Object> reopened(Case report, Step step, Instant now) {
    var values = new HashMap<String, Object>();
    values.put(Case.REASON, reason(step));
    boolean assigned = report.id(Case.RESPONSIBLE).isPresent();
    values.put(Case.STATUS, (assigned ? Status.ASSIGNED : Status.RECEIVED).word());
    values.put(Case.REMOVED_AT, null);
    values.put(Case.DUPLICATE_OF, null);
    values.put(Case.PAUSED_AT, null);
    values.put(
        Case.DUE_AT, deadlines.due(report.category(), report.isOffensive(), now).orElse(null));
    return values;
  }

  private Map<String, Object> duplicate(Case report, Step step) {
    UUID other =
        step.duplicateOf()
            .orElseThrow(() -> JsonObject.missing("duplicateOf", "en anmälan", "a report"));
    Case root =
        sight
            .find(other)
            .flatMap(sight::root)
            .filter(found -> !found.id().equals(report.id()))
            .orElseThrow(
                () -> JsonObject.wrong("duplicateOf", other, "en annan anmälan", "another report"));
    return Map.of(Case.STATUS, Status.DUPLICATE.word(), Case.DUPLICATE_OF, root.id());
  }

  /** The clock goes on for as long as it had left. */
  private Map<String, Object> resumed(Case report, Instant now) {
    var values = new HashMap<String, Object>();
    values.put(Case.PAUSED_AT, null);
    Instant paused = report.time(Case.PAUSED_AT).orElseThrow();
    report
        .time(Case.DUE_AT)
        .ifPresent(due -> values.put(Case.DUE_AT, now.plus(Duration.between(paused, due))));
    return values;
  }

  private Map<String, Object> judged(Case report, Step step) {
    boolean offensive =
        step.offensive()
            .orElseThrow(
                () -> JsonObject.missing("offensive", "true eller false", "true or false"));
    var values = new HashMap<String, Object>(Map.of(Case.OFFENSIVE, offensive));
    deadlines
        .due(report.category(), offensive, report.receivedAt())
        .ifPresent(due -> values.put(Case.DUE_AT, due));
    return values;
  }

  private static Map<String, Object> cost(Step step) {
    var values = new HashMap<String, Object>();
    step.costSek().ifPresent(sek -> values.put(Case.COST_SEK, sek));
    step.account().ifPresent(account -> values.put(Case.ACCOUNT, account));
    if (values.isEmpty() && step.kind() == StepKind.COST) {
      throw JsonObject.missing("costSek", "en kostnad i kronor", "a cost in SEK");
    }
    return values;
  }

  private static String reason(Step step) {
    return step.reason()
        .orElseThrow(
            () -> {
              Title what = step.kind().title();
              return ProblemException.of(
                  ProblemKind.ASKED_FIRST,
                  "Ange ett skäl för att " + what.sv(),
                  "Give a reason to " + what.en());
            });
  }
}
