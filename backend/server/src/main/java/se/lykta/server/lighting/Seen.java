package se.lykta.server.lighting;

import java.util.Arrays;
import java.util.OptionalInt;
import se.lykta.engine.Progress;
import se.lykta.engine.illuminance.Illuminance;
import se.lykta.engine.illuminance.OverFacings;
import se.lykta.engine.illuminance.Points;
import se.lykta.engine.illuminance.Projected;
import se.lykta.server.lighting.stock.StreetAxes;
import se.lykta.server.lighting.tile.Quantity;

/**
 * What is measured at many points, and where it looks.
 *
 * @param facing degrees; empty: seen from the side
 */
record Seen(Quantity quantity, OptionalInt facing, Side side) {

  /**
   * @return lx, point by point
   */
  double[] lux(Illuminance light, Points points, StreetAxes streets) {
    if (quantity == Quantity.HORIZONTAL) {
      return light.at(points, Projected.HORIZONTAL, new Progress());
    }
    if (facing.isPresent()) {
      return light.at(points, towards(facing.getAsInt()), new Progress());
    }
    double[] around = light.at(points, overFacings(), new Progress());
    return side == Side.ALONG ? along(light, points, streets, around) : around;
  }

  private Projected towards(double facingDeg) {
    return quantity == Quantity.VERTICAL
        ? Projected.vertical(facingDeg)
        : Projected.semiCylindrical(facingDeg);
  }

  private OverFacings overFacings() {
    return quantity == Quantity.VERTICAL ? side.vertical : side.semiCylindrical;
  }

  /**
   * @param elsewhere where no street is near
   */
  private double[] along(Illuminance light, Points points, StreetAxes streets, double[] elsewhere) {
    double[] bearings = new double[points.size()];
    Arrays.setAll(bearings, i -> streets.bearingDeg(points.x(i), points.y(i)));
    double[] there = light.at(points, i -> towards(known(bearings[i])), new Progress());
    double[] back = light.at(points, i -> towards(known(bearings[i]) + 180), new Progress());
    double[] lux = new double[bearings.length];
    Arrays.setAll(lux, i -> Double.isNaN(bearings[i]) ? elsewhere[i] : Math.min(there[i], back[i]));
    return lux;
  }

  private static double known(double bearingDeg) {
    return Double.isNaN(bearingDeg) ? 0 : bearingDeg;
  }
}
