package se.lykta.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** Geometry as well-known binary, little-endian, two dimensions. */
final class Wkb {
  static final int SRID = 3007;

  private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), SRID);
  private static final int POINT_SIZE = 21;
  private static final int POINT_TYPE = 1;

  private Wkb() {}

  static byte[] write(Geometry geometry) {
    if (geometry instanceof Point point && !point.isEmpty()) {
      return point(point.getX(), point.getY());
    }
    return new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
  }

  static byte[] point(double x, double y) {
    return ByteBuffer.allocate(POINT_SIZE)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 1)
        .putInt(POINT_TYPE)
        .putDouble(x)
        .putDouble(y)
        .array();
  }

  static Point pointAt(double x, double y) {
    return FACTORY.createPoint(new Coordinate(x, y));
  }

  static Geometry read(byte[] wkb) {
    try {
      return new WKBReader(FACTORY).read(wkb);
    } catch (ParseException e) {
      throw new IllegalStateException("broken geometry in the store", e);
    }
  }

  /** The same without heights, which nothing here keeps. */
  static Geometry flat(Geometry geometry) {
    return switch (geometry) {
      case null -> null;
      case Point point when !point.isEmpty() -> pointAt(point.getX(), point.getY());
      default -> read(write(geometry));
    };
  }
}
