package se.lykta.exchange;

import java.util.List;
import java.util.UUID;
import se.lykta.layers.Problem;
import se.lykta.store.Outcome;

/** What became of an import. Each case is ordinary. */
public sealed interface ImportOutcome {

  /** All is kept. */
  record Kept(UUID changeSet, long created, long updated) implements ImportOutcome {}

  /** There was nothing new in the files; no change set was made. */
  record NothingNew() implements ImportOutcome {}

  /** Nothing is kept: somebody changed these features after the files were read; read again. */
  record Outdated(List<Outcome.Conflict> conflicts) implements ImportOutcome {}

  /** Nothing is kept: the store refuses these. */
  record Refused(List<Problem> problems) implements ImportOutcome {}
}
