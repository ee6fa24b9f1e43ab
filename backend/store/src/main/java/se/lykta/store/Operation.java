package se.lykta.store;

import java.util.Locale;

/** What made a version of a feature. */
public enum Operation {
  CREATE,
  REPLACE,
  PATCH,
  DELETE,
  RESTORE,
  UNDO,
  IMPORT;

  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Operation of(String value) {
    return valueOf(value.toUpperCase(Locale.ROOT));
  }
}
