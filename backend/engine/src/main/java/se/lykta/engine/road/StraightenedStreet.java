package se.lykta.engine.road;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import se.lykta.engine.scene.Luminaire;

/**
 * A real street with its lamps as they stand, laid straight along its middle line: a lamp keeps how
 * far along the line it stands, how far beside it, and how it is turned towards it. The first and
 * the last piece of the line go on straight for lamps off its ends; lamps farther off matter too
 * (12 mounting heights for luminance, 500 m for glare), so give a line that is longer than the part
 * asked for. For drivers the other way, give the line reversed.
 *
 * <p>Along the middle line distances are true. Beside it, in a curve of radius R, a length at the
 * distance y is off by the share y / R, so that 4 m beside a curve of 100 m it is off by 4 %; a
 * driver's line of sight that in truth leaves the curve is bent along with it. Tight curves and
 * crossings are better judged by illuminance on the map.
 */
public final class StraightenedStreet {
  /** Lamps closer together than this along the street count as one place. */
  private static final double SAME_PLACE_M = 1;

  private final Carriageway carriageway;
  private final List<Luminaire> luminaires;

  private StraightenedStreet(Carriageway carriageway, List<Luminaire> luminaires) {
    this.carriageway = carriageway;
    this.luminaires = luminaires;
  }

  /**
   * @param middle the middle line, in the scene's plane
   * @param luminaires of the scene
   * @param reachM luminaires farther than this from the middle line are left out, m
   */
  public static StraightenedStreet of(
      LineString middle, Carriageway carriageway, List<Luminaire> luminaires, double reachM) {
    Check.within(reachM, 0.5, 500, "reach beside the street (m)");
    Check.within(middle.getLength(), 1, 1e6, "length of the street (m)");
    List<Luminaire> laid =
        luminaires.stream()
            .filter(lamp -> distance(middle, lamp) <= reachM)
            .map(lamp -> lay(middle, carriageway, lamp))
            .sorted(Comparator.comparingDouble(Luminaire::x))
            .toList();
    return new StraightenedStreet(carriageway, laid);
  }

  /** In the road's coordinates, along the street. */
  public List<Luminaire> luminaires() {
    return luminaires;
  }

  /**
   * From each lamp to the next on the side that has more of them; empty with fewer than two. A gap
   * longer than the longest field is no field.
   */
  public List<RoadField> fields() {
    double[] places = places();
    return IntStream.range(0, Math.max(0, places.length - 1))
        .filter(i -> places[i + 1] - places[i] <= RoadField.LONGEST_M)
        .mapToObj(i -> new RoadField(places[i], places[i + 1] - places[i], carriageway))
        .toList();
  }

  private double[] places() {
    double half = carriageway.widthM() / 2;
    List<Luminaire> right = luminaires.stream().filter(lamp -> lamp.y() <= half).toList();
    List<Luminaire> left = luminaires.stream().filter(lamp -> lamp.y() > half).toList();
    double[] all =
        (right.size() >= left.size() ? right : left).stream().mapToDouble(Luminaire::x).toArray();
    return IntStream.range(0, all.length)
        .filter(i -> i == 0 || all[i] - all[i - 1] >= SAME_PLACE_M)
        .mapToDouble(i -> all[i])
        .toArray();
  }

  private static double distance(LineString middle, Luminaire lamp) {
    var place = new Coordinate(lamp.x(), lamp.y());
    return segments(middle).mapToDouble(piece -> piece.distance(place)).min().orElseThrow();
  }

  private static Luminaire lay(LineString middle, Carriageway carriageway, Luminaire lamp) {
    var place = new Coordinate(lamp.x(), lamp.y());
    List<LineSegment> pieces = segments(middle).toList();
    int nearest = nearest(pieces, place);
    LineSegment piece = pieces.get(nearest);
    double before = pieces.subList(0, nearest).stream().mapToDouble(LineSegment::getLength).sum();
    double along = piece.projectionFactor(place);
    boolean isOffTheEnd = along < 0 && nearest == 0 || along > 1 && nearest == pieces.size() - 1;
    double within = isOffTheEnd ? along : Math.clamp(along, 0, 1);
    double beside = isOffTheEnd ? piece.distancePerpendicular(place) : piece.distance(place);
    double left = piece.orientationIndex(place) * beside;
    return moved(
        lamp,
        before + within * piece.getLength(),
        carriageway.widthM() / 2 + left,
        bearingOf(piece));
  }

  private static int nearest(List<LineSegment> pieces, Coordinate place) {
    return IntStream.range(0, pieces.size())
        .boxed()
        .min(Comparator.comparingDouble(i -> pieces.get(i).distance(place)))
        .orElseThrow();
  }

  private static Stream<LineSegment> segments(LineString line) {
    return IntStream.range(0, line.getNumPoints() - 1)
        .mapToObj(i -> new LineSegment(line.getCoordinateN(i), line.getCoordinateN(i + 1)))
        .filter(piece -> piece.getLength() > 0);
  }

  /** Degrees clockwise from north. */
  private static double bearingOf(LineSegment piece) {
    return 90 - Math.toDegrees(piece.angle());
  }

  /** Along a road x has the bearing 90. */
  private static Luminaire moved(Luminaire lamp, double x, double y, double streetBearing) {
    return new Luminaire(
        lamp.id(),
        x,
        y,
        lamp.heightM(),
        lamp.azimuthDeg() - streetBearing + 90,
        lamp.tiltDeg(),
        lamp.rollDeg(),
        lamp.distribution(),
        lamp.fluxLm(),
        lamp.maintenanceFactor(),
        lamp.dimming());
  }
}
