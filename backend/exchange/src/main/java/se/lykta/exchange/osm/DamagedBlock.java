package se.lykta.exchange.osm;

import se.lykta.layers.Title;

/** A block that can't be what it should be. */
final class DamagedBlock extends Exception {
  private final transient Title found;
  private final String expected;

  DamagedBlock(String sv, String en, String expected) {
    super(en + "; expected " + expected);
    found = Title.of(sv, en);
    this.expected = expected;
  }

  Title found() {
    return found;
  }

  String expected() {
    return expected;
  }
}
