package se.lykta.server.reports;

import java.util.Optional;
import java.util.UUID;

/**
 * Told after a report came or was moved on, in the thread that did it.
 *
 * @param step empty: it has just come
 */
record ReportChanged(UUID report, Optional<StepKind> step, String by) {

  boolean isNew() {
    return step.isEmpty();
  }

  /** Whether somebody may have got it to act on who did not have it before. */
  boolean givesTo() {
    return step.filter(kind -> kind != StepKind.ASSIGN && kind != StepKind.REOPEN).isEmpty();
  }
}
