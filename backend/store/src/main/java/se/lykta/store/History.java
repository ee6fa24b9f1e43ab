package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Feature;
import se.lykta.layers.Layer;
import se.lykta.layers.Stamp;

/** Every version of every feature, as it was after the change that made it. */
final class History {
  private static final String VERSIONS =
      """
      SELECT h.feature, h.version, h.operation, h.geometry, h.attributes, c.at, c.author, c.id,
        c.comment, h.layer
      FROM history h JOIN change_set c ON c.id = h.change_set
      """;

  private final Connection connection;
  private final Dialect dialect;

  History(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /**
   * A version.
   *
   * @param geometry null where it had none or was removed
   * @param values null where the feature was removed
   */
  record Image(
      String layer,
      UUID feature,
      long version,
      Operation operation,
      Geometry geometry,
      Map<String, Object> values,
      Stamp stamp,
      UUID changeSet,
      String comment) {

    boolean isRemoval() {
      return values == null;
    }

    Feature asFeature(Stamp created) {
      return new Feature(layer, feature, version, geometry, values, created, stamp);
    }
  }

  /** Puts a step into the returned batch. */
  PreparedStatement add(
      Statements statements, UUID changeSet, String layer, UUID feature, Draft.Step step)
      throws SQLException {
    PreparedStatement insert = bind(statements, changeSet, layer, feature, step);
    insert.addBatch();
    return insert;
  }

  /** A statement that writes the step when it is executed. */
  PreparedStatement bind(
      Statements statements, UUID changeSet, String layer, UUID feature, Draft.Step step)
      throws SQLException {
    PreparedStatement insert =
        statements.get(
            "INSERT INTO history (change_set, layer, feature, version, operation, geometry, attributes)"
                + " VALUES (?, ?, ?, ?, ?, ?, "
                + dialect.jsonParameter()
                + ")");
    Feature after = step.after();
    dialect.bindId(insert, 1, changeSet);
    insert.setString(2, layer);
    dialect.bindId(insert, 3, feature);
    insert.setLong(4, step.version());
    insert.setString(5, step.operation().value());
    insert.setBytes(
        6, after == null || after.geometry() == null ? null : Wkb.write(after.geometry()));
    insert.setString(7, after == null ? null : ValueJson.write(after.values()));
    return insert;
  }

  private Optional<Image> find(String layer, UUID feature, long version) throws SQLException {
    return list(
            VERSIONS + " WHERE h.feature = ? AND h.version = ? AND h.layer = ?",
            statement -> {
              dialect.bindId(statement, 1, feature);
              statement.setLong(2, version);
              statement.setString(3, layer);
            })
        .stream()
        .findFirst();
  }

  /** Empty where there was no such version, or the feature was not there in it. */
  Optional<Versions.Content> content(UndoTarget feature, long version) throws SQLException {
    return find(feature.layer(), feature.id(), version)
        .filter(image -> !image.isRemoval())
        .map(image -> new Versions.Content(image.geometry(), image.values()));
  }

  /** Oldest first. */
  List<Image> list(String layer, UUID feature) throws SQLException {
    return list(
        VERSIONS + " WHERE h.feature = ? AND h.layer = ? ORDER BY h.version",
        statement -> {
          dialect.bindId(statement, 1, feature);
          statement.setString(2, layer);
        });
  }

  /** In the order in which they were made. */
  List<Image> ofChangeSet(UUID changeSet) throws SQLException {
    return list(
        VERSIONS + " WHERE h.change_set = ? ORDER BY h.seq",
        statement -> dialect.bindId(statement, 1, changeSet));
  }

  /** The features that a change set touched, in the order in which it touched them first. */
  Map<UndoTarget, UndoTarget.Span> spans(UUID changeSet) throws SQLException {
    var spans = new LinkedHashMap<UndoTarget, UndoTarget.Span>();
    read(
        "SELECT layer, feature, min(version), max(version) FROM history WHERE change_set = ?"
            + " GROUP BY layer, feature ORDER BY min(seq)",
        statement -> dialect.bindId(statement, 1, changeSet),
        rows ->
            spans.put(
                new UndoTarget(rows.getString(1), dialect.id(rows, 2)),
                new UndoTarget.Span(rows.getLong(3), rows.getLong(4))));
    return spans;
  }

  /** What a change set's features were before it; those that were not there are left out. */
  Map<UndoTarget, Image> before(UUID changeSet) throws SQLException {
    var before = new HashMap<UndoTarget, Image>();
    read(
        VERSIONS
            + " JOIN (SELECT layer, feature, min(version) - 1 AS version FROM history"
            + " WHERE change_set = ? GROUP BY layer, feature) b"
            + " ON b.feature = h.feature AND b.version = h.version AND b.layer = h.layer"
            + " WHERE h.attributes IS NOT NULL",
        statement -> dialect.bindId(statement, 1, changeSet),
        rows -> {
          Image image = image(rows);
          before.put(new UndoTarget(image.layer(), image.feature()), image);
        });
    return before;
  }

  /** The newest step of features that are not there now; those that never were are left out. */
  Map<UUID, Draft.Stored> ofRemoved(String layer, Collection<UUID> ids) throws SQLException {
    var found = new HashMap<UUID, Draft.Stored>();
    String sql =
        "SELECT h.feature, h.version, c.at, c.author FROM history h"
            + " JOIN change_set c ON c.id = h.change_set WHERE h.feature IN (IDS) AND h.layer = '"
            + layer
            + "' ORDER BY h.feature, h.version";
    new IdList(connection, dialect)
        .query(
            sql,
            ids,
            rows -> {
              var stamp = new Stamp(dialect.time(rows, 3), rows.getString(4));
              long version = rows.getLong(2);
              found.merge(
                  dialect.id(rows, 1),
                  new Draft.Stored(null, version, stamp, stamp),
                  (first, next) -> new Draft.Stored(null, version, first.created(), stamp));
            });
    return found;
  }

  /** Fills in the parameters. */
  private interface Bind {
    void to(PreparedStatement statement) throws SQLException;
  }

  private List<Image> list(String sql, Bind bind) throws SQLException {
    var images = new ArrayList<Image>();
    read(sql, bind, rows -> images.add(image(rows)));
    return images;
  }

  private void read(String sql, Bind bind, IdList.Each each) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind.to(statement);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          each.row(rows);
        }
      }
    }
  }

  /** Of a row whose columns are those of {@link #VERSIONS}. */
  Image image(ResultSet rows) throws SQLException {
    Layer layer = LayerTable.of(rows.getString(10)).layer();
    byte[] wkb = rows.getBytes(4);
    String values = rows.getString(5);
    return new Image(
        layer.name(),
        dialect.id(rows, 1),
        rows.getLong(2),
        Operation.of(rows.getString(3)),
        wkb == null ? null : Wkb.read(wkb),
        values == null ? null : ValueJson.read(layer, values),
        new Stamp(dialect.time(rows, 6), rows.getString(7)),
        dialect.id(rows, 8),
        rows.getString(9));
  }
}
