package se.lykta.engine.road;

/**
 * The part of a street that is lit for traffic.
 *
 * @param widthM from edge to edge, m
 * @param lanes of equal width, all driven along x
 * @param surface how it reflects
 */
public record Carriageway(double widthM, int lanes, RoadSurface surface) {
  private static final int MOST_LANES = 12;

  public Carriageway {
    Check.within(widthM, 0.5, 100, "width of the carriageway (m)");
    Check.within(lanes, 1, MOST_LANES, "number of lanes");
  }

  /** Of one lane, m. */
  public double laneWidthM() {
    return widthM / lanes;
  }

  /** y of the middle of a lane, counted from the right edge and from 0, m. */
  public double laneCentreM(int lane) {
    return (lane + 0.5) * laneWidthM();
  }
}
