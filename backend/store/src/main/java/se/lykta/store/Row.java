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

/**
 * The current row of a read, without objects for what nobody asks. Fields are numbered as they were
 * asked for, from 0: all fields of the layer in its order, where nothing else was said. Geometry is
 * in the stored CRS, metres, east before north.
 */
public abstract sealed class Row permits GeoPackageRow, PostgisRow {
  final ResultSet rows;
  final boolean isPoint;

  private final Dialect dialect;
  private final Selection selection;
  private final int firstField;

  Row(ResultSet rows, Selection selection, Dialect dialect) {
    this.rows = rows;
    this.selection = selection;
    this.dialect = dialect;
    firstField = selection.firstField(dialect);
    isPoint = selection.table().layer().geometry() == GeometryKind.POINT;
  }

  /** Position in the order of storing; goes into {@link Query#from}. */
  public final long rowId() {
    return read(() -> rows.getLong(Selection.ROW_ID));
  }

  public final UUID id() {
    return read(() -> dialect.id(rows, Selection.ID));
  }

  public final String idText() {
    return read(() -> string(Selection.ID));
  }

  public final long version() {
    return read(() -> rows.getLong(Selection.VERSION));
  }

  /** Of a point; NaN where there is none. */
  public abstract double x();

  /** Of a point; NaN where there is none. */
  public abstract double y();

  /** Little-endian well-known binary; null where there is no geometry. */
  public abstract byte[] wkb();

  public final boolean isNull(int field) {
    return value(field) == null;
  }

  /**
   * The value as text: dates and times as ISO 8601 (UTC), references as UUID, lists as a JSON
   * array, numbers and booleans as JSON has them; null where there is none.
   */
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

  private static String numberText(double value) {
    return Double.isNaN(value)
        ? null
        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** NaN where there is none; only of numbers. */
  public final double number(int field) {
    return read(() -> orNaN(rows.getDouble(firstField + field)));
  }

  double orNaN(double value) throws SQLException {
    return value == 0 && rows.wasNull() ? Double.NaN : value;
  }

  /** Only of booleans; false where there is none. */
  public final boolean bool(int field) {
    return read(() -> rows.getBoolean(firstField + field));
  }

  /** Typed as the field's kind says; null where there is none. */
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

  public final Instant createdAt() {
    return read(() -> dialect.time(rows, Selection.CREATED_AT));
  }

  public final String createdBy() {
    return read(() -> rows.getString(Selection.CREATED_BY));
  }

  public final Instant modifiedAt() {
    return read(() -> dialect.time(rows, Selection.MODIFIED_AT));
  }

  public final String modifiedBy() {
    return read(() -> rows.getString(Selection.MODIFIED_BY));
  }

  /** Null where there is none. */
  public final Geometry geometry() {
    if (isPoint) {
      double x = x();
      return Double.isNaN(x) ? null : Wkb.pointAt(x, y());
    }
    byte[] wkb = wkb();
    return wkb == null ? null : Wkb.read(wkb);
  }

  /** The whole row as a feature; its values are those of the fields that were asked for. */
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
