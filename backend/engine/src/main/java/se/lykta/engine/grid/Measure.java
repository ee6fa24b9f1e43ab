package se.lykta.engine.grid;

import se.lykta.engine.illuminance.Projected;

/**
 * A kind of illuminance as weights of the vector δ from receiver to lamp: Σ I / d³ · max(0, radial
 * · |δ in plan| + east · δx + north · δy + up · δz).
 *
 * @param signed without the max: light from behind counts negative
 */
record Measure(double radial, double east, double north, double up, boolean signed) {

  static Measure of(Projected quantity) {
    return switch (quantity) {
      case Projected.Plane plane ->
          new Measure(0, plane.normalX(), plane.normalY(), plane.normalZ(), false);
      case Projected.Cylindrical round -> new Measure(1 / Math.PI, 0, 0, 0, false);
      case Projected.SemiCylindrical half ->
          new Measure(
              1 / Math.PI,
              half.facing().east() / Math.PI,
              half.facing().north() / Math.PI,
              0,
              false);
    };
  }

  /**
   * How much more a half cylinder with this facing gets than the cylinder. Linear in the facing, so
   * that east and north give every facing.
   */
  static Measure lean(double east, double north) {
    return new Measure(0, east / Math.PI, north / Math.PI, 0, true);
  }

  /** Whether light counts only as far as it comes from above. */
  boolean isHorizontal() {
    return radial == 0 && east == 0 && north == 0 && !signed;
  }
}
