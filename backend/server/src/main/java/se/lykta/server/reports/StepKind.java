package se.lykta.server.reports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lykta.layers.Title;

/** What somebody does with a case, and in which statuses it can be done. */
enum StepKind {
  ASSIGN("tilldela", "assign", open()),
  POLICE("polisanmäla", "report to the police", with(open(), Status.CLEANED)),
  CLEAN("åtgärda", "clean", open()),
  CLOSE("avsluta", "close", EnumSet.of(Status.CLEANED)),
  REOPEN("öppna igen", "reopen", not(open())),
  REJECT("avvisa", "reject", open()),
  DUPLICATE("slå ihop", "mark as duplicate", open()),
  PAUSE("stoppa klockan", "stop the clock", open()),
  RESUME("starta klockan", "start the clock", open()),
  OFFENSIVE("bedöma", "judge", open()),
  COST("ange kostnad", "state the cost", EnumSet.allOf(Status.class));

  private final Title title;
  private final Set<Status> from;

  StepKind(String sv, String en, Set<Status> from) {
    this.title = Title.of(sv, en);
    this.from = from;
  }

  private static Set<Status> open() {
    return Arrays.stream(Status.values())
        .filter(Status::isOpen)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
  }

  private static Set<Status> not(Set<Status> statuses) {
    return EnumSet.complementOf(EnumSet.copyOf(statuses));
  }

  private static Set<Status> with(Set<Status> statuses, Status more) {
    var all = EnumSet.copyOf(statuses);
    all.add(more);
    return all;
  }

  Title title() {
    return title;
  }

  /** Whether it can be done with a case as it is. */
  boolean isPossible(Case report) {
    boolean paused = report.time(Case.PAUSED_AT).isPresent();
    return from.contains(report.status())
        && (this != PAUSE || !paused && report.time(Case.DUE_AT).isPresent())
        && (this != RESUME || paused);
  }

  /** Whether the co-ordinator alone does it; the others whoever is responsible may do too. */
  boolean isForCoordinator() {
    return switch (this) {
      case ASSIGN, CLOSE, REOPEN, REJECT, DUPLICATE, OFFENSIVE -> true;
      case POLICE, CLEAN, PAUSE, RESUME, COST -> false;
    };
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<StepKind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
