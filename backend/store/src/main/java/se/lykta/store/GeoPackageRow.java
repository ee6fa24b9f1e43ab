package se.lykta.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of a GeoPackage: the geometry is one blob, read once a row. */
final class GeoPackageRow extends TableRow {
  private final boolean hasGeometry;

  GeoPackageRow(ResultSet rows, Selection selection, Dialect dialect) {
    super(rows, selection, dialect);
    hasGeometry = selection.table().layer().hasGeometry();
  }

  /** As bytes, because the driver wraps each text that it hands out in a buffer of its own. */
  @Override
  String string(int column) throws SQLException {
    byte[] utf8 = rows.getBytes(column);
    return utf8 == null ? null : new String(utf8, StandardCharsets.UTF_8);
  }

  private byte[] blob() {
    return hasGeometry ? read(() -> rows.getBytes(Selection.GEOMETRY)) : null;
  }

  @Override
  public double x() {
    byte[] blob = isPoint ? blob() : null;
    return blob == null ? Double.NaN : GeoPackageBlob.x(blob);
  }

  @Override
  public double y() {
    byte[] blob = isPoint ? blob() : null;
    return blob == null ? Double.NaN : GeoPackageBlob.y(blob);
  }

  @Override
  public byte[] wkb() {
    byte[] blob = blob();
    return blob == null ? null : GeoPackageBlob.wkb(blob);
  }
}
