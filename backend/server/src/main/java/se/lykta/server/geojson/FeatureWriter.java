package se.lykta.server.geojson;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;
import se.lykta.layers.GeometryKind;
import se.lykta.layers.Kind;
import se.lykta.layers.Layer;
import se.lykta.layers.Stamp;
import se.lykta.store.Row;

/** Writes features of one layer as GeoJSON. Not safe for threads. */
public final class FeatureWriter {

  /** What stands beside geometry and properties. */
  public enum Members {
    /** Layer, version, who created and changed it: for our own front end. */
    OWN,
    /** The same without names of people: for readers who are not logged in. */
    NAMELESS,
    /** Nothing but what GeoJSON has: for OGC API Features. */
    PLAIN
  }

  private final List<Field> fields;
  private final byte[][] names;
  private final byte[] opening;
  private final boolean point;
  private final Members members;
  private final GeometryWriter geometry;
  private final Shape shape = new Shape();

  public FeatureWriter(Layer layer, Notation notation, Members members) {
    this.fields = layer.fields();
    this.names = fields.stream().map(FeatureWriter::member).toArray(byte[][]::new);
    this.opening = opening(layer, members);
    this.point = layer.geometry() == GeometryKind.POINT;
    this.members = members;
    this.geometry = new GeometryWriter(notation);
  }

  private static byte[] member(Field field) {
    return ("\"" + field.name() + "\":").getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] opening(Layer layer, Members members) {
    String own = members == Members.PLAIN ? "" : "\"layer\":\"" + layer.name() + "\",";
    return ("{\"type\":\"Feature\"," + own + "\"id\":\"").getBytes(StandardCharsets.US_ASCII);
  }

  /** The current row with all fields of the layer. */
  public void write(Row row, JsonBytes out) {
    out.raw(opening).raw(row.idText()).raw('"');
    version(row.version(), out);
    out.raw(",\"geometry\":");
    geometry(row, out);
    properties(row, out);
    if (members != Members.PLAIN) {
      stamp(",\"created\":", row.createdAt(), row.createdBy(), out);
      stamp(",\"modified\":", row.modifiedAt(), row.modifiedBy(), out);
    }
    out.raw('}');
  }

  private void version(long version, JsonBytes out) {
    if (members != Members.PLAIN) {
      out.raw(",\"version\":").whole(version);
    }
  }

  private void geometry(Row row, JsonBytes out) {
    if (point) {
      double x = row.x();
      if (!Double.isNaN(x)) {
        geometry.write(shape.point(x, row.y()), out);
        return;
      }
    } else {
      byte[] wkb = row.wkb();
      if (wkb != null) {
        geometry.write(shape.wkb(wkb), out);
        return;
      }
    }
    out.raw("null");
  }

  private void properties(Row row, JsonBytes out) {
    out.raw(",\"properties\":{");
    boolean first = true;
    for (int i = 0; i < names.length; i++) {
      String text = row.text(i);
      if (text != null) {
        if (!first) {
          out.raw(',');
        }
        first = false;
        out.raw(names[i]);
        value(fields.get(i).kind(), text, out);
      }
    }
    out.raw('}');
  }

  private static void value(Kind kind, String text, JsonBytes out) {
    switch (kind) {
      case Kind.Number n -> out.raw(text);
      case Kind.Bool b -> out.raw(text);
      case Kind.ListOf l -> out.json(text);
      case Kind.Text t -> out.text(text);
      case Kind.Choice c -> out.text(text);
      case Kind.Date d -> out.text(text);
      case Kind.Time t -> out.text(text);
      case Kind.Reference r -> out.text(text);
      case Kind.Attachment a -> out.text(text);
    }
  }

  private void stamp(String member, Instant at, String by, JsonBytes out) {
    out.raw(member);
    if (at == null) {
      out.raw("null");
      return;
    }
    out.raw("{\"at\":\"").raw(at.toString()).raw('"');
    if (members == Members.OWN) {
      out.raw(",\"by\":").text(by);
    }
    out.raw('}');
  }

  /** A feature that is at hand as an object. */
  public void write(Feature feature, JsonBytes out) {
    open(feature, out);
    out.raw('}');
  }

  /**
   * With links beside it.
   *
   * @param links a JSON array
   */
  public void write(Feature feature, byte[] links, JsonBytes out) {
    open(feature, out);
    out.raw(",\"links\":").raw(links).raw('}');
  }

  private void open(Feature feature, JsonBytes out) {
    out.raw(opening).raw(feature.id().toString()).raw('"');
    version(feature.version(), out);
    out.raw(",\"geometry\":");
    geometry(feature.geometry(), out);
    properties(feature, out);
    if (members != Members.PLAIN) {
      stamp(",\"created\":", feature.created(), out);
      stamp(",\"modified\":", feature.modified(), out);
    }
  }

  public String toJson(Feature feature) {
    var out = JsonBytes.inMemory();
    write(feature, out);
    return out.toString();
  }

  private void geometry(Geometry stored, JsonBytes out) {
    if (stored == null) {
      out.raw("null");
    } else {
      geometry.write(shape.wkb(new WKBWriter().write(stored)), out);
    }
  }

  private void properties(Feature feature, JsonBytes out) {
    out.raw(",\"properties\":{");
    boolean first = true;
    for (int i = 0; i < names.length; i++) {
      Object value = feature.values().get(fields.get(i).name());
      if (value != null) {
        if (!first) {
          out.raw(',');
        }
        first = false;
        out.raw(names[i]);
        value(value, out);
      }
    }
    out.raw('}');
  }

  private static void value(Object value, JsonBytes out) {
    switch (value) {
      case Double number -> out.raw(plain(number));
      case Boolean bool -> out.bool(bool);
      case List<?> list -> list(list, out);
      default -> out.text(value.toString());
    }
  }

  /** As people write numbers: no exponent, no .0 at the end. */
  private static String plain(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  private static void list(List<?> list, JsonBytes out) {
    out.raw('[');
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        out.raw(',');
      }
      out.text(list.get(i).toString());
    }
    out.raw(']');
  }

  private void stamp(String member, Stamp stamp, JsonBytes out) {
    stamp(member, stamp == null ? null : stamp.at(), stamp == null ? null : stamp.by(), out);
  }
}
