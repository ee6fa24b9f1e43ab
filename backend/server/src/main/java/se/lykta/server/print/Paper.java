package se.lykta.server.print;

import java.util.Locale;

/** Sizes of paper, ISO 216. */
enum Paper {
  A4(210, 297),
  A3(297, 420);

  private final double shortMm;
  private final double longMm;

  Paper(double shortMm, double longMm) {
    this.shortMm = shortMm;
    this.longMm = longMm;
  }

  double shortMm() {
    return shortMm;
  }

  double longMm() {
    return longMm;
  }

  /** As requests write it. */
  String value() {
    return name().toLowerCase(Locale.ROOT);
  }
}
