package se.lykta.engine.road;

/**
 * The piece of a carriageway that is calculated: between two luminaires that follow each other on
 * one side.
 *
 * @param startX where it begins, m
 * @param lengthM m
 */
public record RoadField(double startX, double lengthM, Carriageway carriageway) {
  static final double LONGEST_M = 500;

  /** A length that is longer than a limit by rounding only must not cost a point more. */
  private static final double ROUNDING_M = 1e-6;

  public RoadField {
    Check.within(startX, -1e7, 1e7, "start of the field (m)");
    Check.within(lengthM, 1, LONGEST_M, "length of the field (m)");
  }

  /** x of the points along it, each in the middle of its piece, m. */
  double[] along(Edition edition) {
    int points =
        lengthM <= edition.shortField() + ROUNDING_M
            ? edition.fewestAlong()
            : fewest(lengthM, edition.spacingAlong());
    return middles(startX, lengthM, points);
  }

  /** y of the points for illuminance across a strip, m. */
  static double[] across(double fromY, double widthM, Edition edition) {
    int points = Math.max(edition.fewestAcross(), fewest(widthM, edition.spacingAcross()));
    return middles(fromY, widthM, points);
  }

  private static int fewest(double lengthM, double spacingM) {
    return (int) Math.ceil((lengthM - ROUNDING_M) / spacingM);
  }

  /** y of the three points for luminance across one lane, m. */
  double[] acrossLane(int lane) {
    return middles(lane * carriageway.laneWidthM(), carriageway.laneWidthM(), 3);
  }

  private static double[] middles(double from, double length, int points) {
    double[] middles = new double[points];
    for (int i = 0; i < points; i++) {
      middles[i] = from + (i + 0.5) * length / points;
    }
    return middles;
  }
}
