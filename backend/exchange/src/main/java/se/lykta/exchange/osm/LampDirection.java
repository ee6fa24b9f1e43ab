package se.lykta.exchange.osm;

import java.util.Optional;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;
import se.lykta.store.Crs;

/** Which way a luminaire's street side looks, clockwise from grid north. */
final class LampDirection {
  private static final Crs DEGREES = Crs.of("CRS84");

  /** Long enough to measure a direction, short enough to be straight. */
  private static final double STEP_DEG = 0.0001;

  /** Nearer to the line than this, a direction to it means nothing. */
  private static final double LEAST_DISTANCE_M = 0.5;

  private LampDirection() {}

  /**
   * Takes the direction from {@code light:direction}; where there is none, assumes that a luminaire
   * looks at the street beside it.
   *
   * @param which of several luminaires, from 0: directions stand in a row, with semicolons between
   */
  static void add(
      FieldValues values, Tags tags, int which, Point place, Optional<NearestStreet.Found> street) {
    OptionalDouble fromTrueNorth = tagged(tags, which);
    if (fromTrueNorth.isPresent()) {
      values.put("azimuth_deg", whole(fromTrueNorth.getAsDouble() + trueNorthDeg(place)));
    } else if (which == 0) {
      street
          .filter(found -> found.distanceM() >= LEAST_DISTANCE_M)
          .ifPresent(found -> values.assume("azimuth_deg", whole(toward(place, found.at()))));
    }
  }

  private static OptionalDouble tagged(Tags tags, int which) {
    String[] each = tags.findFirst("light:direction", "direction").orElse("").split(";");
    return which < each.length ? Measure.directionDeg(each[which]) : OptionalDouble.empty();
  }

  private static double whole(double degrees) {
    return (Math.rint(degrees) % 360 + 360) % 360;
  }

  private static double toward(Point from, Coordinate to) {
    return Math.toDegrees(Math.atan2(to.x - from.getX(), to.y - from.getY()));
  }

  /** The direction of true north on the grid; 0 on the central meridian. */
  private static double trueNorthDeg(Point place) {
    double[] xy = {place.getX(), place.getY()};
    DEGREES.fromStored(xy);
    xy[1] += STEP_DEG;
    DEGREES.toStored(xy);
    return toward(place, new Coordinate(xy[0], xy[1]));
  }
}
