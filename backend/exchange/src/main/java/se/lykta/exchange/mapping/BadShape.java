package se.lykta.exchange.mapping;

import se.lykta.layers.Title;

/** Coordinates that are no geometry: why. */
public final class BadShape extends Exception {
  private final String code;
  private final transient Title title;

  public BadShape(String code, String sv, String en) {
    super(en);
    this.code = code;
    title = Title.of(sv, en);
  }

  String code() {
    return code;
  }

  Title title() {
    return title;
  }
}
