package se.lykta.layers;

import java.util.Arrays;
import java.util.Comparator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Tells where a geometry leaves the working area, and the usual reasons. */
final class Outside {
  private static final double M_PER_KM = 1000;
  private static final double FULL_CIRCLE_DEG = 360;

  private static final Title OUTSIDE =
      Title.of(
          "Geometrin ligger vid %s, %s utanför arbetsområdet%s; väntat %s",
          "The geometry lies at %s, %s outside the working area%s; expected %s");
  private static final Title SWAPPED =
      Title.of(" (öst och nord verkar omkastade)", " (east and north seem swapped)");
  private static final Title DEGREES =
      Title.of(" (ser ut som grader)", " (they look like degrees)");

  private Outside() {}

  /** Names the point that lies farthest outside. */
  static Title message(WorkingArea area, Geometry geometry) {
    Coordinate farthest =
        Arrays.stream(geometry.getCoordinates())
            .max(Comparator.comparingDouble(area::distanceM))
            .orElseThrow();
    return OUTSIDE.with(
        Quantity.at(farthest),
        distance(area.distanceM(farthest)),
        reason(area, farthest),
        area.title());
  }

  private static Title distance(double distanceM) {
    return distanceM < M_PER_KM
        ? Quantity.of(Math.ceil(distanceM), "m")
        : Quantity.of(Math.round(distanceM / M_PER_KM), "km");
  }

  private static Object reason(WorkingArea area, Coordinate place) {
    if (Math.abs(place.x) <= FULL_CIRCLE_DEG && Math.abs(place.y) <= FULL_CIRCLE_DEG) {
      return DEGREES;
    }
    return area.holdsSwapped(place) ? SWAPPED : "";
  }
}
