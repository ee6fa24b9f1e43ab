package se.lykta.layers;

/** What became of an attempt to read a value as a field's kind. */
public sealed interface Reading {

  /**
   * @param value in the type that {@link Kind} names; null: the field is cleared
   */
  record Read(Object value) implements Reading {}

  /**
   * @param code as in {@link Problem}: {@code wrong-type} or {@code unknown-choice}
   */
  record Unreadable(String code, Title message) implements Reading {}
}
