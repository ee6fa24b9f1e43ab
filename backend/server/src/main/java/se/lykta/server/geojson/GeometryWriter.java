package se.lykta.server.geojson;

/** Writes GeoJSON geometries in one notation. Not safe for threads. */
public final class GeometryWriter {
  private static final String[] OPENING = {
    "",
    "{\"type\":\"Point\",\"coordinates\":",
    "{\"type\":\"LineString\",\"coordinates\":[",
    "{\"type\":\"Polygon\",\"coordinates\":["
  };

  private final Notation notation;
  private final int decimals;
  private final int first;

  public GeometryWriter(Notation notation) {
    this.notation = notation;
    this.decimals = notation.decimals();
    this.first = notation.northFirst() ? 1 : 0;
  }

  /** Moves the shape into the notation's CRS. */
  public void write(Shape shape, JsonBytes out) {
    shape.project(notation.crs());
    out.raw(OPENING[shape.type()]);
    switch (shape.type()) {
      case Shape.POINT -> position(shape.xy(), 0, out);
      case Shape.LINE -> positions(shape, 0, out).raw(']');
      default -> rings(shape, out);
    }
    out.raw('}');
  }

  private void rings(Shape shape, JsonBytes out) {
    for (int part = 0; part < shape.parts(); part++) {
      out.raw(part == 0 ? "[" : ",[");
      positions(shape, part, out).raw(']');
    }
    out.raw(']');
  }

  private JsonBytes positions(Shape shape, int part, JsonBytes out) {
    for (int i = shape.start(part); i < shape.end(part); i++) {
      if (i > shape.start(part)) {
        out.raw(',');
      }
      position(shape.xy(), 2 * i, out);
    }
    return out;
  }

  private void position(double[] xy, int at, JsonBytes out) {
    out.raw('[').decimal(xy[at + first], decimals).raw(',');
    out.decimal(xy[at + 1 - first], decimals).raw(']');
  }
}
