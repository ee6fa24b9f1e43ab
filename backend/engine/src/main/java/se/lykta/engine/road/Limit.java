package se.lykta.engine.road;

/**
 * One limit of a class of lighting.
 *
 * @param min least value allowed; NaN where there is none
 * @param max greatest value allowed; NaN where there is none
 */
public record Limit(Measure measure, double min, double max) {

  /**
   * How far a value stays clear of the limit, as a share of the limit: negative where it breaks it.
   */
  double margin(double value) {
    return Double.isNaN(max) ? (value - min) / min : (max - value) / max;
  }
}
