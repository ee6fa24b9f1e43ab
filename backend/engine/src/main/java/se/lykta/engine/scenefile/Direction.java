package se.lykta.engine.scenefile;

import se.lykta.engine.illuminance.Projected;

/** How a receiver of a scene file is turned, in the file's own numbers. */
public sealed interface Direction {

  /** What is asked for. */
  Projected quantity();

  /** A plane's normal. */
  record Normal(double x, double y, double z) implements Direction {
    @Override
    public Projected quantity() {
      return Projected.plane(x, y, z);
    }
  }

  /** A half cylinder's facing, degrees clockwise from north. */
  record Facing(double bearingDeg) implements Direction {
    @Override
    public Projected quantity() {
      return Projected.semiCylindrical(bearingDeg);
    }
  }
}
