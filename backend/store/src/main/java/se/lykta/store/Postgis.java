package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.postgresql.util.PSQLException;
import se.lykta.layers.Feature;
import se.lykta.layers.GeometryKind;
import se.lykta.layers.Kind;

/** PostgreSQL with PostGIS: types of its own for ids, times, JSON and geometry. */
final class Postgis extends Dialect {
  private static final String SERIALIZATION_FAILURE = "40001";
  private static final String DEADLOCK = "40P01";
  private static final String FOREIGN_KEY_VIOLATION = "23503";
  private static final String UNIQUE_VIOLATION = "23505";

  /** The key of a layer's table, or that of history with version and layer. */
  private static final Pattern TAKEN =
      Pattern.compile("=\\(([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:, \\d+, (\\w+))?\\)");

  /** The last two: somebody else's commit came between our check and our write. */
  private static final Set<String> WORTH_ANOTHER_TRY =
      Set.of(SERIALIZATION_FAILURE, DEADLOCK, FOREIGN_KEY_VIOLATION, UNIQUE_VIOLATION);

  @Override
  String parameter(Kind kind) {
    return kind instanceof Kind.ListOf ? "?::jsonb" : "?";
  }

  @Override
  String geometryParameter() {
    return "ST_GeomFromWKB(?, " + Wkb.SRID + ")";
  }

  @Override
  String jsonParameter() {
    return "?::jsonb";
  }

  @Override
  String geometryColumns(GeometryKind kind) {
    return kind == GeometryKind.POINT ? "ST_X(t.geom), ST_Y(t.geom)" : "ST_AsBinary(t.geom, 'NDR')";
  }

  @Override
  int geometryColumnCount(GeometryKind kind) {
    return kind == GeometryKind.POINT ? 2 : 1;
  }

  @Override
  void bindGeometry(PreparedStatement statement, int at, Geometry geometry) throws SQLException {
    statement.setBytes(at, geometry == null ? null : Wkb.write(geometry));
  }

  @Override
  void bindId(PreparedStatement statement, int at, UUID id) throws SQLException {
    statement.setObject(at, id);
  }

  @Override
  void bindTime(PreparedStatement statement, int at, Instant time) throws SQLException {
    statement.setObject(at, time.atOffset(ZoneOffset.UTC));
  }

  @Override
  void bind(PreparedStatement statement, int at, Object value) throws SQLException {
    switch (value) {
      case null -> statement.setNull(at, Types.OTHER);
      case Double number -> statement.setDouble(at, number);
      case Long number -> statement.setLong(at, number);
      case Instant time -> bindTime(statement, at, time);
      case List<?> list -> statement.setString(at, ValueJson.writeTexts(list));
      default -> statement.setObject(at, value);
    }
  }

  @Override
  UUID id(ResultSet rows, int column) throws SQLException {
    return rows.getObject(column, UUID.class);
  }

  @Override
  Instant time(ResultSet rows, int column) throws SQLException {
    OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  @Override
  TableRow row(ResultSet rows, Selection selection) {
    return new PostgisRow(rows, selection, this);
  }

  /** The index rounds outward to float, and so does {@code &&}: hence the exact second half. */
  @Override
  Condition inBox(LayerTable table, Envelope box) {
    Double w = box.getMinX();
    Double e = box.getMaxX();
    Double s = box.getMinY();
    Double n = box.getMaxY();
    String exact =
        table.layer().geometry() == GeometryKind.POINT
            ? "ST_X(t.geom) >= ? AND ST_X(t.geom) <= ? AND ST_Y(t.geom) >= ? AND ST_Y(t.geom) <= ?"
            : "ST_XMax(t.geom) >= ? AND ST_XMin(t.geom) <= ?"
                + " AND ST_YMax(t.geom) >= ? AND ST_YMin(t.geom) <= ?";
    return Condition.of(
        "t.geom && ST_MakeEnvelope(?, ?, ?, ?, " + Wkb.SRID + ") AND " + exact,
        w,
        s,
        e,
        n,
        w,
        e,
        s,
        n);
  }

  @Override
  Condition containing(List<String> columns, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return Condition.of(
        columns.stream()
            .map(
                column ->
                    "strpos(lower(t."
                        + LayerTable.quoted(column)
                        + "::text COLLATE \"und-x-icu\"), ?) > 0")
            .collect(Collectors.joining(" OR ", "(", ")")),
        columns.stream().map(column -> lower).toArray());
  }

  /** Lets others refer to the row meanwhile. */
  @Override
  String rowLock() {
    return " FOR NO KEY UPDATE";
  }

  @Override
  void lockKeys(Connection connection, SortedSet<String> keys) throws SQLException {
    String sql = "SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ?, 0))";
    try (PreparedStatement lock = connection.prepareStatement(sql)) {
      for (String key : keys) {
        lock.setString(1, key);
        lock.execute();
      }
    }
  }

  @Override
  void checkReferences(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
    }
  }

  @Override
  boolean isWorthAnotherTry(SQLException failure) {
    return WORTH_ANOTHER_TRY.contains(failure.getSQLState());
  }

  @Override
  void touch(Statements statements, LayerTable table, Instant at) {
    // nothing that others read
  }

  /** Frees the rows that are no more, so that they will be written over. */
  @Override
  void forget(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("VACUUM " + table);
    }
  }

  @Override
  BulkWriter bulkWriter(Connection connection, BulkSource source) throws SQLException {
    return new PostgisBulk(connection, source);
  }

  /** Rows go out many at a time: which one it was stands in the error. */
  @Override
  Optional<TakenId> takenId(SQLException failure, Feature last) {
    if (!UNIQUE_VIOLATION.equals(failure.getSQLState())
        || !(failure instanceof PSQLException e)
        || e.getServerErrorMessage() == null) {
      return Optional.empty();
    }
    String table = e.getServerErrorMessage().getTable();
    return TAKEN
        .matcher(String.valueOf(e.getServerErrorMessage().getDetail()))
        .results()
        .findFirst()
        .map(key -> new TakenId(Optional.ofNullable(key.group(2)).orElse(table), toId(key)));
  }

  private static UUID toId(MatchResult key) {
    return UUID.fromString(key.group(1));
  }
}
