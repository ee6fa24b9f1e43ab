package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import se.lykta.layers.Feature;
import se.lykta.layers.GeometryKind;
import se.lykta.layers.Kind;

/** SQLite as GeoPackage has it: ids, dates and times are text, geometry a blob beside an R-tree. */
final class GeoPackage extends Dialect {
  /** As the GeoPackage standard writes DATETIME. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private volatile Written lastWritten = new Written(Instant.EPOCH, TIME.format(Instant.EPOCH));

  /** A change set stamps all its features with one time, which is formatted once. */
  private record Written(Instant time, String text) {}

  @Override
  String parameter(Kind kind) {
    return "?";
  }

  @Override
  String geometryParameter() {
    return "?";
  }

  @Override
  String jsonParameter() {
    return "?";
  }

  @Override
  String geometryColumns(GeometryKind kind) {
    return "t.geom";
  }

  @Override
  int geometryColumnCount(GeometryKind kind) {
    return 1;
  }

  @Override
  void bindGeometry(PreparedStatement statement, int at, Geometry geometry) throws SQLException {
    statement.setBytes(at, geometry == null ? null : GeoPackageBlob.of(geometry));
  }

  @Override
  void bindId(PreparedStatement statement, int at, UUID id) throws SQLException {
    statement.setString(at, id.toString());
  }

  @Override
  void bindTime(PreparedStatement statement, int at, Instant time) throws SQLException {
    statement.setString(at, text(time));
  }

  private String text(Instant time) {
    Written last = lastWritten;
    if (!last.time.equals(time)) {
      last = new Written(time, TIME.format(time));
      lastWritten = last;
    }
    return last.text;
  }

  @Override
  void bind(PreparedStatement statement, int at, Object value) throws SQLException {
    switch (value) {
      case null -> statement.setNull(at, Types.NULL);
      case Double number -> statement.setDouble(at, number);
      case Long number -> statement.setLong(at, number);
      case Boolean yes -> statement.setInt(at, yes ? 1 : 0);
      case Instant time -> bindTime(statement, at, time);
      case List<?> list -> statement.setString(at, ValueJson.writeTexts(list));
      default -> statement.setString(at, value.toString());
    }
  }

  @Override
  UUID id(ResultSet rows, int column) throws SQLException {
    String text = rows.getString(column);
    return text == null ? null : UUID.fromString(text);
  }

  @Override
  Instant time(ResultSet rows, int column) throws SQLException {
    String text = rows.getString(column);
    return text == null ? null : Instant.parse(text);
  }

  @Override
  TableRow row(ResultSet rows, Selection selection) {
    return new GeoPackageRow(rows, selection, this);
  }

  /** The R-tree rounds outward to float; what lies wholly inside needs no second look. */
  @Override
  Condition inBox(LayerTable table, Envelope box) {
    Double w = box.getMinX();
    Double e = box.getMaxX();
    Double s = box.getMinY();
    Double n = box.getMaxY();
    return new Condition(
        " JOIN " + table.rtree() + " r ON r.id = t.fid",
        "r.maxx >= ? AND r.minx <= ? AND r.maxy >= ? AND r.miny <= ?"
            + " AND ((r.minx >= ? AND r.maxx <= ? AND r.miny >= ? AND r.maxy <= ?)"
            + " OR lykta_meets(t.geom, ?, ?, ?, ?))",
        List.of(w, e, s, n, w, e, s, n, w, s, e, n));
  }

  @Override
  Condition containing(List<String> columns, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return Condition.of(
        columns.stream()
            .map(column -> "instr(lykta_lower(t." + LayerTable.quoted(column) + "), ?) > 0")
            .collect(Collectors.joining(" OR ", "(", ")")),
        columns.stream().map(column -> lower).toArray());
  }

  /** One transaction writes at a time anyway. */
  @Override
  String rowLock() {
    return "";
  }

  @Override
  void lockKeys(Connection connection, SortedSet<String> keys) {
    // one transaction writes at a time
  }

  /** SQLite checks them when the transaction ends; only one is under way. */
  @Override
  void checkReferences(Connection connection) {
    // at the end
  }

  @Override
  boolean isWorthAnotherTry(SQLException failure) {
    return failure instanceof SQLiteException e
        && (e.getResultCode() == SQLiteErrorCode.SQLITE_BUSY
            || e.getResultCode() == SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT);
  }

  @Override
  void touch(Statements statements, LayerTable table, Instant at) throws SQLException {
    PreparedStatement update =
        statements.get("UPDATE gpkg_contents SET last_change = ? WHERE table_name = ?");
    bindTime(update, 1, at);
    update.setString(2, table.layer().name());
    update.executeUpdate();
  }

  /** Freed pages are zeroed by the connection's setting; the log may hold them still. */
  @Override
  void forget(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  @Override
  BulkWriter bulkWriter(Connection connection, BulkSource source) throws SQLException {
    return new GeoPackageBulk(connection, source, this);
  }

  /** Each row is written as it is added. */
  @Override
  Optional<TakenId> takenId(SQLException failure, Feature last) {
    boolean taken =
        failure instanceof SQLiteException e
            && e.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE;
    return taken && last != null
        ? Optional.of(new TakenId(last.layer(), last.id()))
        : Optional.empty();
  }
}
