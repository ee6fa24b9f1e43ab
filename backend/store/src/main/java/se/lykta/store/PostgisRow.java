package se.lykta.store;

import java.sql.ResultSet;

/** A row of PostGIS: a point comes as two numbers, all else as well-known binary. */
final class PostgisRow extends TableRow {
  private final boolean hasGeometry;

  PostgisRow(ResultSet rows, Selection selection, Dialect dialect) {
    super(rows, selection, dialect);
    hasGeometry = selection.table().layer().hasGeometry();
  }

  @Override
  public double x() {
    return isPoint ? read(() -> orNaN(rows.getDouble(Selection.GEOMETRY))) : Double.NaN;
  }

  @Override
  public double y() {
    return isPoint ? read(() -> orNaN(rows.getDouble(Selection.GEOMETRY + 1))) : Double.NaN;
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
