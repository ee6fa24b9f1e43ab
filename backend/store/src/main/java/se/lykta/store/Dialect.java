package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Feature;
import se.lykta.layers.GeometryKind;
import se.lykta.layers.Kind;

/** What the two databases say differently. */
abstract sealed class Dialect permits GeoPackage, Postgis {

  /** The parameter of a field in an INSERT or UPDATE. */
  abstract String parameter(Kind kind);

  abstract String geometryParameter();

  /** A parameter for JSON text. */
  abstract String jsonParameter();

  /** What a read asks for to get a geometry. */
  abstract String geometryColumns(GeometryKind kind);

  abstract int geometryColumnCount(GeometryKind kind);

  /** The geometry column of one kind, as bytes for {@link #geometry}. */
  abstract void bindGeometry(PreparedStatement statement, int at, Geometry geometry)
      throws SQLException;

  abstract void bindId(PreparedStatement statement, int at, UUID id) throws SQLException;

  abstract void bindTime(PreparedStatement statement, int at, Instant time) throws SQLException;

  /**
   * @param value typed as a field's kind says, or null
   */
  abstract void bind(PreparedStatement statement, int at, Object value) throws SQLException;

  abstract UUID id(ResultSet rows, int column) throws SQLException;

  abstract Instant time(ResultSet rows, int column) throws SQLException;

  abstract TableRow row(ResultSet rows, Selection selection);

  /** Features whose envelope meets the box; exact, whatever the index rounds. */
  abstract Condition inBox(LayerTable table, Envelope box);

  /** Rows one of whose text columns contains the text, in capitals or not. */
  abstract Condition containing(List<String> columns, String text);

  /** Ends a SELECT whose rows nobody else may change before this transaction ends. */
  abstract String rowLock();

  /** Lets one transaction at a time decide about the same key; the keys in their order. */
  abstract void lockKeys(Connection connection, SortedSet<String> keys) throws SQLException;

  /** Has references checked now instead of at the end of the transaction. */
  abstract void checkReferences(Connection connection) throws SQLException;

  /** Whether the same transaction may succeed when it is done again. */
  abstract boolean isWorthAnotherTry(SQLException failure);

  /** Marks a layer's table as changed, for programs that read the database directly. */
  abstract void touch(Statements statements, LayerTable table, Instant at) throws SQLException;

  /** See {@link Database#forget}; in no transaction. */
  abstract void forget(Connection connection, String table) throws SQLException;

  abstract BulkWriter bulkWriter(Connection connection, BulkSource source) throws SQLException;

  /** An id that a feature of the layer has, or had before it was removed. */
  record TakenId(String layer, UUID id) {}

  /**
   * The id that a bulk insert failed on; empty where it failed for another reason.
   *
   * @param last the feature that was being added; null where all were
   */
  abstract Optional<TakenId> takenId(SQLException failure, Feature last);
}
