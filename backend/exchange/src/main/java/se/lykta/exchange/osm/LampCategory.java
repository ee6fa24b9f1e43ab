package se.lykta.exchange.osm;

import java.util.Optional;

/**
 * What kind of place a lamp stands at, by the street beside it, and how high lamps commonly hang
 * there.
 *
 * @param value the light point's {@code location_category}; empty where no street is near
 * @param heightM usual mounting height; an assumption, always named as one
 */
record LampCategory(Optional<String> value, double heightM) {
  private static final LampCategory MAIN = new LampCategory(Optional.of("main_street"), 10);
  private static final LampCategory LOCAL = new LampCategory(Optional.of("residential"), 6);
  private static final LampCategory PATH = new LampCategory(Optional.of("foot_cycle"), 4.5);
  private static final LampCategory ELSEWHERE = new LampCategory(Optional.empty(), 5);

  /**
   * @param function of the street; empty where there is none
   */
  static LampCategory beside(Optional<String> function) {
    return switch (function.orElse("")) {
      case "main" -> MAIN;
      case "local" -> LOCAL;
      case "" -> ELSEWHERE;
      default -> PATH;
    };
  }
}
