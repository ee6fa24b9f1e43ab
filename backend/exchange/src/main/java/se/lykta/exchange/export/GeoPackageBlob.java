package se.lykta.exchange.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** A geometry as a GeoPackage keeps it: a short header, then WKB (OGC 12-128r19, 2.1.3). */
final class GeoPackageBlob {
  private static final int HEADER = 8;
  private static final int ENVELOPE = 4 * Double.BYTES;
  private static final byte LITTLE_ENDIAN = 1;
  private static final byte WITH_ENVELOPE = 1 << 1;

  private GeoPackageBlob() {}

  static byte[] of(Geometry geometry, int srs) {
    byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
    boolean point = geometry instanceof Point;
    var blob = ByteBuffer.allocate(HEADER + (point ? 0 : ENVELOPE) + wkb.length);
    blob.order(ByteOrder.LITTLE_ENDIAN).put((byte) 'G').put((byte) 'P').put((byte) 0);
    blob.put(point ? LITTLE_ENDIAN : LITTLE_ENDIAN | WITH_ENVELOPE).putInt(srs);
    if (!point) {
      put(blob, geometry.getEnvelopeInternal());
    }
    return blob.put(wkb).array();
  }

  private static void put(ByteBuffer blob, Envelope box) {
    blob.putDouble(box.getMinX()).putDouble(box.getMaxX());
    blob.putDouble(box.getMinY()).putDouble(box.getMaxY());
  }
}
