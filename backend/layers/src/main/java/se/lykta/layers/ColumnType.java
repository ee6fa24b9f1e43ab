package se.lykta.layers;

/** What a table's column holds; how a database calls it is the store's business. */
public enum ColumnType {
  TEXT,
  REAL,
  BOOLEAN,
  DATE,
  /** A moment, in UTC. */
  TIME,
  UUID,
  /** An array of strings, as {@link JsonTexts} writes it. */
  JSON;

  static ColumnType of(Kind kind) {
    return switch (kind) {
      case Kind.Text text -> TEXT;
      case Kind.Choice choice -> TEXT;
      case Kind.Attachment attachment -> TEXT;
      case Kind.Number number -> REAL;
      case Kind.Bool bool -> BOOLEAN;
      case Kind.Date date -> DATE;
      case Kind.Time time -> TIME;
      case Kind.Reference reference -> UUID;
      case Kind.ListOf list -> JSON;
    };
  }
}
