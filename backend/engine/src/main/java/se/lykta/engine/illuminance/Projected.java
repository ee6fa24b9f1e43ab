package se.lykta.engine.illuminance;

/**
 * Illuminance that adds up lamp by lamp, each weighed by the direction its light comes from: E = Σ
 * I/d² · weight.
 */
public sealed interface Projected extends Quantity {
  /** On the ground and on other level surfaces that look up. */
  Projected HORIZONTAL = new Plane(0, 0, 1);

  /** On a thin upright cylinder, from all sides (EN 12464-1: E_z). */
  Projected CYLINDRICAL = new Cylindrical();

  /**
   * The part of the light of a lamp that counts, for a lamp in the direction (x, y, z) of length 1.
   */
  double weight(double x, double y, double z);

  /** On an upright surface that looks to a facing. */
  static Projected vertical(double facingDeg) {
    Bearing facing = Bearing.ofDegrees(facingDeg);
    return new Plane(facing.east(), facing.north(), 0);
  }

  /** On an upright half cylinder that looks to a facing (EN 13201-3: E_sc). */
  static Projected semiCylindrical(double facingDeg) {
    return new SemiCylindrical(Bearing.ofDegrees(facingDeg));
  }

  /**
   * On a plane.
   *
   * @param x east part of its normal, a vector of any length but 0
   * @throws IllegalArgumentException where that is no direction
   */
  static Projected plane(double x, double y, double z) {
    double length = Math.sqrt(x * x + y * y + z * z);
    if (!(length > 0 && length < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "normal is (%s, %s, %s); expected a direction".formatted(x, y, z));
    }
    return new Plane(x / length, y / length, z / length);
  }

  /** cos θ to a normal of length 1, light from behind left out. */
  record Plane(double normalX, double normalY, double normalZ) implements Projected {
    @Override
    public double weight(double x, double y, double z) {
      return Math.max(0, normalX * x + normalY * y + normalZ * z);
    }
  }

  /** (1 + cos α) · sin ε / π. */
  record SemiCylindrical(Bearing facing) implements Projected {
    @Override
    public double weight(double x, double y, double z) {
      double sideways = Math.sqrt(x * x + y * y);
      return Math.max(0, sideways + facing.east() * x + facing.north() * y) / Math.PI;
    }
  }

  /** sin ε / π. */
  record Cylindrical() implements Projected {
    @Override
    public double weight(double x, double y, double z) {
      return Math.sqrt(x * x + y * y) / Math.PI;
    }
  }
}
