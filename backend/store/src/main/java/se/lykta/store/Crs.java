package se.lykta.store;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * A coordinate reference system and the way between it and the stored one. Inside, and in every
 * array here, east (or longitude) comes before north, whatever the authority says; metres, or
 * degrees. Immutable and safe for threads.
 *
 * <p>WGS 84, ETRS89 and SWEREF 99 count as one geographic system: they agree within the accuracy of
 * any lamp's position, and a way through EPSG:4326 would add an error of 3.5 mm.
 */
public final class Crs {
  /** SWEREF 99 12 00, in which all geometry is kept. */
  public static final Crs STORED = new Crs(CrsName.epsg(3007), Transform.none());

  private static final ConcurrentHashMap<CrsName, Crs> KNOWN = new ConcurrentHashMap<>();

  private final CrsName name;
  private final Transform transform;

  private Crs(CrsName name, Transform transform) {
    this.name = name;
    this.transform = transform;
  }

  /**
   * @param text {@code EPSG:3006}, {@code CRS84}, an OGC URI or URN of either, or a bare EPSG
   *     number
   * @throws UnknownCrs where there is none of that name
   */
  public static Crs of(String text) {
    CrsName name = CrsName.of(text);
    return name.equals(STORED.name) ? STORED : KNOWN.computeIfAbsent(name, Crs::load);
  }

  public static Optional<Crs> find(String text) {
    try {
      return Optional.of(of(text));
    } catch (UnknownCrs e) {
      return Optional.empty();
    }
  }

  private static Crs load(CrsName name) {
    return new Crs(name, Transforms.between(name));
  }

  /** {@code EPSG:3007}, or {@code OGC:CRS84}. */
  public String code() {
    return name.code();
  }

  /** {@code http://www.opengis.net/def/crs/EPSG/0/3007}. */
  public String uri() {
    return name.uri();
  }

  /** Whether its authority says north before east, as interfaces that follow it must write. */
  public boolean authorityAxisOrderIsNorthEast() {
    return transform.northEast();
  }

  /** Whether coordinates are degrees. */
  public boolean isGeographic() {
    return transform.geographic();
  }

  /** A copy in the stored CRS. */
  public Geometry toStored(Geometry geometry) {
    return moved(geometry, transform.toStored());
  }

  /** A copy in this CRS. */
  public Geometry fromStored(Geometry geometry) {
    return moved(geometry, transform.fromStored());
  }

  /**
   * In place.
   *
   * @param xy x, y, x, y, …
   */
  public void toStored(double[] xy) {
    move(transform.toStored(), xy, xy.length / 2);
  }

  /** In place, the first {@code points} pairs. */
  public void toStored(double[] xy, int points) {
    move(transform.toStored(), xy, points);
  }

  /**
   * In place.
   *
   * @param xy x, y, x, y, …
   */
  public void fromStored(double[] xy) {
    move(transform.fromStored(), xy, xy.length / 2);
  }

  /** In place, the first {@code points} pairs. */
  public void fromStored(double[] xy, int points) {
    move(transform.fromStored(), xy, points);
  }

  private static void move(MathTransform way, double[] xy, int points) {
    if (way.isIdentity()) {
      return;
    }
    try {
      way.transform(xy, 0, xy, 0, points);
    } catch (TransformException e) {
      throw new IllegalArgumentException("coordinates outside the projection", e);
    }
  }

  private static Geometry moved(Geometry geometry, MathTransform way) {
    Geometry copy = geometry.copy();
    if (!way.isIdentity()) {
      copy.apply(new Moving(way));
      copy.geometryChanged();
    }
    return copy;
  }

  /** Moves whole coordinate sequences, one array at a time. */
  private record Moving(MathTransform way) implements CoordinateSequenceFilter {

    @Override
    public void filter(CoordinateSequence points, int index) {
      if (index == 0) {
        double[] xy = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
          xy[2 * i] = points.getX(i);
          xy[2 * i + 1] = points.getY(i);
        }
        move(way, xy, points.size());
        write(points, xy);
      }
    }

    private static void write(CoordinateSequence points, double[] xy) {
      for (int i = 0; i < points.size(); i++) {
        points.setOrdinate(i, CoordinateSequence.X, xy[2 * i]);
        points.setOrdinate(i, CoordinateSequence.Y, xy[2 * i + 1]);
      }
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Crs crs && crs.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return code();
  }
}
