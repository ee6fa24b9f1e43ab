package se.lykta.exchange.geojson;

import se.lykta.exchange.intake.ImportRefused;

/** How much one feature may hold, so that no file can fill the memory with a single one. */
final class Budget {
  /** The longest street of a country has fewer points. */
  static final int MOST_VALUES = 2_000_000;

  private final String file;
  private String object = "";
  private int left = MOST_VALUES;

  Budget(String file) {
    this.file = file;
  }

  void begin(String nextObject) {
    object = nextObject;
    left = MOST_VALUES;
  }

  /** A position, a property or an item of a list. */
  void spend() {
    if (--left < 0) {
      throw ImportRefused.file(
          file,
          "too-large",
          object + " har fler än " + MOST_VALUES + " värden; väntat färre",
          object + " has more than " + MOST_VALUES + " values; expected fewer");
    }
  }
}
