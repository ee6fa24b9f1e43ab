package se.lykta.store;

import java.sql.ResultSet;

/** A row of PostGIS: a point comes as two numbers, all else as well-known binary. */
final class PostgisRow extends Row {
  private final boolean hasGeometry;

  PostgisRow(ResultSet rows, Selection selection, Dialect dialect) {
    super(rows, selection, dialect);
    hasGeometry = selection.table().layer().hasGeometry();
  }

  @Override
  public double x() {
    return read(() -> orNaN(rows.getDouble(Selection.GEOMETRY)));
  }

  @Override
  public double y() {
    return read(() -> orNaN(rows.getDouble(Selection.GEOMETRY + 1)));
  }

  @Override
  public byte[] wkb() {
    if (isPoint) {
      double x = x();
      return Double.isNaN(x) ? null : Wkb.point(x, y());
    }
    return hasGeometry ? read(() -> rows.getBytes(Selection.GEOMETRY)) : null;
  }
}
