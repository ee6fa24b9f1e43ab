package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Feature;

/**
 * Prepared statements over one connection. The R-tree is filled directly: the trigger, which calls
 * back into Java five times a row, is away meanwhile.
 */
final class GeoPackageBulk extends BulkWriter {
  private final Statements statements;
  private final BulkSource source;
  private final Dialect dialect;
  private final TableWriter writer;
  private final History history;
  private final Map<String, Target> targets = new TreeMap<>();

  GeoPackageBulk(Connection connection, BulkSource source, Dialect dialect) {
    this.statements = new Statements(connection);
    this.source = source;
    this.dialect = dialect;
    this.writer = new TableWriter(statements, dialect);
    this.history = new History(connection, dialect);
  }

  /** A layer's table while it is being filled. */
  private static final class Target {
    private final PreparedStatement insert;
    private final PreparedStatement insertBounds;
    private long rowId;

    Target(PreparedStatement insert, PreparedStatement insertBounds, long lastRowId) {
      this.insert = insert;
      this.insertBounds = insertBounds;
      this.rowId = lastRowId;
    }
  }

  @Override
  void add(LayerTable table, Feature feature) throws SQLException {
    Target target = target(table);
    target.rowId++;
    target.insert.setLong(writer.bindNew(target.insert, table, feature), target.rowId);
    target.insert.executeUpdate();
    if (feature.geometry() != null) {
      addBounds(target, feature.geometry().getEnvelopeInternal());
    }
    var step = new Draft.Step(0, Operation.IMPORT, feature.version(), feature);
    history
        .bind(statements, source.changeSet(), feature.layer(), feature.id(), step)
        .executeUpdate();
  }

  private static void addBounds(Target target, Envelope box) throws SQLException {
    PreparedStatement insert = target.insertBounds;
    insert.setLong(1, target.rowId);
    insert.setDouble(2, box.getMinX());
    insert.setDouble(3, box.getMaxX());
    insert.setDouble(4, box.getMinY());
    insert.setDouble(5, box.getMaxY());
    insert.executeUpdate();
  }

  private Target target(LayerTable table) throws SQLException {
    Target known = targets.get(table.layer().name());
    return known == null ? open(table) : known;
  }

  private Target open(LayerTable table) throws SQLException {
    boolean spatial = table.layer().hasGeometry();
    if (spatial) {
      execute("DROP TRIGGER \"rtree_" + table.layer().name() + "_geom_insert\"");
    }
    String bounds = "INSERT INTO " + table.rtree() + " VALUES (?, ?, ?, ?, ?)";
    var target =
        new Target(
            statements.get(table.insertWithRowIdSql(dialect)),
            spatial ? statements.get(bounds) : null,
            lastRowId(table));
    targets.put(table.layer().name(), target);
    return target;
  }

  /** AUTOINCREMENT never gives a number twice, and neither do we. */
  private long lastRowId(LayerTable table) throws SQLException {
    PreparedStatement query = statements.get("SELECT seq FROM sqlite_sequence WHERE name = ?");
    query.setString(1, table.layer().name());
    try (ResultSet rows = query.executeQuery()) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  @Override
  void finish() throws SQLException {
    for (String layer : targets.keySet()) {
      if (LayerTable.of(layer).layer().hasGeometry()) {
        execute(GeoPackageRtree.insertTrigger(layer));
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = statements.connection().createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    statements.close();
  }
}
