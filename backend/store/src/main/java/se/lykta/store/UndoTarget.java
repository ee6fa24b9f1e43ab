package se.lykta.store;

import java.util.UUID;

/** A feature that a change set touched. */
record UndoTarget(String layer, UUID id) {

  /** The first and the last version that the change set made of it. */
  record Span(long first, long last) {}
}
