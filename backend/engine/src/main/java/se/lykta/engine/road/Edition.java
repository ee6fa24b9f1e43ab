package se.lykta.engine.road;

/**
 * What an edition of EN 13201-3 decides: where points lie, which luminaires count, how glare is
 * weighed. Lengths in m, angles in degrees.
 *
 * @param fewestAlong points along a field, up to {@code shortField}
 * @param shortField length of field up to which the fewest points suffice
 * @param spacingAlong most between points of a longer field
 * @param fewestAcross points across for illuminance
 * @param spacingAcross most between points across for illuminance
 * @param heightsNear luminaires count to this many mounting heights from a point: around it for
 *     illuminance, towards the observer for luminance
 * @param heightsBeyond and this many beyond it for luminance
 * @param mostTanGamma tan γ beyond which a surface reflects nothing to the observer
 * @param eyeHeight of the observer above the road
 * @param observerBefore distance of the observer before the field for luminance
 * @param glareAhead luminaires count this far ahead of the observer for glare
 * @param screening slope of the car's roof: luminaires above it don't glare
 * @param gazeDown slope of the line of sight
 * @param glareFrom least angle to the line of sight that counts
 * @param glareTo largest angle to the line of sight that counts
 * @param age of the observer, years
 * @param widestStrip widest strip beside an edge for the edge illuminance ratio
 */
public record Edition(
    int fewestAlong,
    double shortField,
    double spacingAlong,
    int fewestAcross,
    double spacingAcross,
    double heightsNear,
    double heightsBeyond,
    double mostTanGamma,
    double eyeHeight,
    double observerBefore,
    double glareAhead,
    double screening,
    double gazeDown,
    double glareFrom,
    double glareTo,
    double age,
    double widestStrip) {

  /** EN 13201-3:2015. */
  public static final Edition OF_2015 =
      new Edition(10, 30, 3, 3, 1.5, 5, 12, 12, 1.5, 60, 500, 20, 1, 1.5, 60, 23, 5);
}
