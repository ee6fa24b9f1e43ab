package se.lykta.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** Rows in the text form of PostgreSQL's COPY. */
final class CopyText {
  private static final HexFormat HEX = HexFormat.of();
  private static final int TYPE_AT = 1;
  private static final int BODY_AT = 5;
  private static final int WITH_SRID = 0x20000000;

  private final StringBuilder text = new StringBuilder();
  private boolean rowBegun;

  CopyText add(Object value) {
    separate();
    switch (value) {
      case null -> text.append("\\N");
      case String words -> escape(words);
      case List<?> items -> escape(ValueJson.writeTexts(items));
      default -> text.append(value);
    }
    return this;
  }

  /** Extended well-known binary with the SRID, in hexadecimal digits. */
  CopyText addGeometry(Geometry geometry) {
    return geometry == null ? add(null) : addRaw(HEX.formatHex(extended(Wkb.write(geometry))));
  }

  private static byte[] extended(byte[] wkb) {
    ByteBuffer in = ByteBuffer.wrap(wkb).order(ByteOrder.LITTLE_ENDIAN);
    return ByteBuffer.allocate(wkb.length + Integer.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(wkb[0])
        .putInt(in.getInt(TYPE_AT) | WITH_SRID)
        .putInt(Wkb.SRID)
        .put(wkb, BODY_AT, wkb.length - BODY_AT)
        .array();
  }

  /** As bytea. */
  CopyText addWkb(Geometry geometry) {
    return geometry == null ? add(null) : addRaw("\\\\x" + HEX.formatHex(Wkb.write(geometry)));
  }

  private CopyText addRaw(String plain) {
    separate();
    text.append(plain);
    return this;
  }

  private void separate() {
    if (rowBegun) {
      text.append('\t');
    }
    rowBegun = true;
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(c);
      }
    }
  }

  void endRow() {
    text.append('\n');
    rowBegun = false;
  }

  /** All rows so far; none are left here. */
  String take() {
    String rows = text.toString();
    text.setLength(0);
    return rows;
  }
}
