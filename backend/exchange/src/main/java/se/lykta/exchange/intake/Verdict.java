package se.lykta.exchange.intake;

import se.lykta.layers.Stamp;

/** How a candidate stands to what the store has under the same id. */
sealed interface Verdict {

  record New() implements Verdict {}

  /** There, and the file says the same, or the same as at the last import. */
  record Known() implements Verdict {}

  /** The file says something else than the version that an import or an export knew. */
  record Differs(long version) implements Verdict {}

  /** Somebody changed it by hand after the file's facts were brought in. */
  record EditedSince(Stamp by) implements Verdict {}

  record DeletedSince(Stamp by) implements Verdict {}
}
