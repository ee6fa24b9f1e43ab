package se.lykta.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * Geometry as a GeoPackage holds it (OGC 12-128r17, 2.1.3): a header with the envelope, then
 * well-known binary. Points go without an envelope: they are one.
 */
final class GeoPackageBlob {
  private static final int SRID_AT = 4;
  private static final int ENVELOPE_AT = 8;
  private static final int XY_ENVELOPE = 32;
  private static final int[] ENVELOPE_SIZES = {0, XY_ENVELOPE, 48, 48, 64};
  private static final int LITTLE_ENDIAN = 1;
  private static final int WITH_XY_ENVELOPE = 1 << 1;
  private static final int EMPTY = 1 << 4;
  private static final int POINT_XY_AT = 5;

  private GeoPackageBlob() {}

  static byte[] of(Geometry geometry) {
    byte[] wkb = Wkb.write(geometry);
    boolean bare = geometry instanceof Point || geometry.isEmpty();
    int flags = LITTLE_ENDIAN | (bare ? 0 : WITH_XY_ENVELOPE) | (geometry.isEmpty() ? EMPTY : 0);
    ByteBuffer blob =
        ByteBuffer.allocate(ENVELOPE_AT + (bare ? 0 : XY_ENVELOPE) + wkb.length)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put((byte) 'G')
            .put((byte) 'P')
            .put((byte) 0)
            .put((byte) flags)
            .putInt(Wkb.SRID);
    if (!bare) {
      Envelope box = geometry.getEnvelopeInternal();
      blob.putDouble(box.getMinX()).putDouble(box.getMaxX());
      blob.putDouble(box.getMinY()).putDouble(box.getMaxY());
    }
    return blob.put(wkb).array();
  }

  static byte[] wkb(byte[] blob) {
    return Arrays.copyOfRange(blob, wkbAt(blob), blob.length);
  }

  /** East of a point. */
  static double x(byte[] blob) {
    return ordinate(blob, 0);
  }

  /** North of a point. */
  static double y(byte[] blob) {
    return ordinate(blob, Double.BYTES);
  }

  private static double ordinate(byte[] blob, int offset) {
    int at = wkbAt(blob);
    ByteOrder order = blob[at] == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    return ByteBuffer.wrap(blob).order(order).getDouble(at + POINT_XY_AT + offset);
  }

  static boolean isEmpty(byte[] blob) {
    return (blob[SRID_AT - 1] & EMPTY) != 0;
  }

  static Envelope envelope(byte[] blob) {
    if (isEmpty(blob)) {
      return new Envelope();
    }
    if (wkbAt(blob) == ENVELOPE_AT) {
      return envelopeOfBare(blob);
    }
    boolean little = (blob[SRID_AT - 1] & LITTLE_ENDIAN) != 0;
    ByteBuffer header =
        ByteBuffer.wrap(blob)
            .order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
            .position(ENVELOPE_AT);
    return new Envelope(
        header.getDouble(), header.getDouble(), header.getDouble(), header.getDouble());
  }

  private static Envelope envelopeOfBare(byte[] blob) {
    boolean point = blob[ENVELOPE_AT + 1] == 1 || blob[ENVELOPE_AT + 4] == 1;
    return point
        ? new Envelope(x(blob), x(blob), y(blob), y(blob))
        : Wkb.read(wkb(blob)).getEnvelopeInternal();
  }

  private static int wkbAt(byte[] blob) {
    return ENVELOPE_AT + ENVELOPE_SIZES[(blob[SRID_AT - 1] >> 1) & 7];
  }
}
