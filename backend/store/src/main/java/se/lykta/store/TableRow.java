package se.lykta.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Feature;
import se.lykta.layers.GeometryKind;
import se.lykta.layers.Kind;
import se.lykta.layers.Stamp;

/** A row of a layer's table. */
abstract sealed class TableRow implements Row permits GeoPackageRow, PostgisRow {
  final ResultSet rows;
  final boolean isPoint;

  private final Dialect dialect;
  private final Selection selection;
  private final int firstField;

  TableRow(ResultSet rows, Selection selection, Dialect dialect) {
    this.rows = rows;
    this.selection = selection;
    this.dialect = dialect;
    firstField = selection.firstField(dialect);
    isPoint = selection.table().layer().geometry() == GeometryKind.POINT;
  }

  @Override
  public final long rowId() {
    return read(() -> rows.getLong(Selection.ROW_ID));
  }

  @Override
  public final UUID id() {
    return read(() -> dialect.id(rows, Selection.ID));
  }

  @Override
  public final String idText() {
    return read(() -> string(Selection.ID));
  }

  @Override
  public final long version() {
    return read(() -> rows.getLong(Selection.VERSION));
  }

  @Override
  public final String text(int field) {
    return switch (kind(field)) {
      case Kind.Number number -> numberText(number(field));
      case Kind.Bool bool -> objectText(value(field));
      case Kind.Time time -> objectText(value(field));
      case Kind.Text t -> plain(field);
      case Kind.Choice c -> plain(field);
      case Kind.Date d -> plain(field);
      case Kind.Reference r -> plain(field);
      case Kind.ListOf l -> plain(field);
      case Kind.Attachment a -> plain(field);
    };
  }

  private String plain(int field) {
    return read(() -> string(firstField + field));
  }

  /** Of a column of text, or of ids; null where there is none. */
  String string(int column) throws SQLException {
    return rows.getString(column);
  }

  private static String objectText(Object value) {
    return value == null ? null : value.toString();
  }

  static String numberText(double value) {
    return Double.isNaN(value)
        ? null
        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  @Override
  public final double number(int field) {
    return read(() -> orNaN(rows.getDouble(firstField + field)));
  }

  double orNaN(double value) throws SQLException {
    return value == 0 && rows.wasNull() ? Double.NaN : value;
  }

  @Override
  public final boolean bool(int field) {
    return read(() -> rows.getBoolean(firstField + field));
  }

  @Override
  public final Object value(int field) {
    return read(() -> typed(kind(field), firstField + field));
  }

  private Object typed(Kind kind, int column) throws SQLException {
    return switch (kind) {
      case Kind.Number n -> orNull(rows.getDouble(column));
      case Kind.Bool b -> orNull(rows.getBoolean(column));
      case Kind.Time t -> dialect.time(rows, column);
      case Kind.Reference r -> dialect.id(rows, column);
      case Kind.Date d -> date(string(column));
      case Kind.ListOf l -> list(string(column));
      case Kind.Text t -> string(column);
      case Kind.Choice c -> string(column);
      case Kind.Attachment a -> string(column);
    };
  }

  private Object orNull(Object value) throws SQLException {
    return rows.wasNull() ? null : value;
  }

  private static LocalDate date(String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static Object list(String json) {
    return json == null ? null : ValueJson.readTexts(json);
  }

  private Kind kind(int field) {
    return selection.fields().get(field).kind();
  }

  @Override
  public final Instant createdAt() {
    return read(() -> dialect.time(rows, Selection.CREATED_AT));
  }

  @Override
  public final String createdBy() {
    return read(() -> rows.getString(Selection.CREATED_BY));
  }

  @Override
  public final Instant modifiedAt() {
    return read(() -> dialect.time(rows, Selection.MODIFIED_AT));
  }

  @Override
  public final String modifiedBy() {
    return read(() -> rows.getString(Selection.MODIFIED_BY));
  }

  @Override
  public final Geometry geometry() {
    if (isPoint) {
      double x = x();
      return Double.isNaN(x) ? null : Wkb.pointAt(x, y());
    }
    byte[] wkb = wkb();
    return wkb == null ? null : Wkb.read(wkb);
  }

  @Override
  public final Feature feature() {
    var values = new LinkedHashMap<String, Object>();
    for (int i = 0; i < selection.fields().size(); i++) {
      Object value = value(i);
      if (value != null) {
        values.put(selection.fields().get(i).name(), value);
      }
    }
    return new Feature(
        selection.table().layer().name(),
        id(),
        version(),
        geometry(),
        values,
        new Stamp(createdAt(), createdBy()),
        new Stamp(modifiedAt(), modifiedBy()));
  }

  /** A look into the result. */
  interface Look<T> {
    T get() throws SQLException;
  }

  static <T> T read(Look<T> look) {
    try {
      return look.get();
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }
}
