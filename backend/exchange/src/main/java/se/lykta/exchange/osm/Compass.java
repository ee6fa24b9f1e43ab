package se.lykta.exchange.osm;

import java.util.List;

/** The sixteen points of the compass, clockwise from north. */
final class Compass {
  static final double STEP_DEG = 22.5;

  static final List<String> POINTS =
      List.of(
          "N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW",
          "NW", "NNW");

  private Compass() {}
}
