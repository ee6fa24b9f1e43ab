package se.lykta.server.incidents;

import java.time.Instant;

/**
 * Something that was reported or told of.
 *
 * @param at when it was found
 * @param category as its layer has it
 */
public record Incident(Instant at, Source source, String category) {

  /** Where it stands; the same thing may stand in both. */
  public enum Source {
    REPORT,
    EVENT
  }
}
