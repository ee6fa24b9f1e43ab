package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Feature;
import se.lykta.layers.Visibility;

/** What is kept of a layer as a whole: how often it changed, how many features it has. */
final class LayerStates {
  private LayerStates() {}

  /** How many features more, by visibility; negative: fewer. */
  static final class Difference {
    private final Map<Visibility, Long> counts = new EnumMap<>(Visibility.class);

    void add(Feature feature, long howMany) {
      Object value = feature.values().get("visibility");
      counts.merge(
          Visibility.valueOf(value.toString().toUpperCase(java.util.Locale.ROOT)),
          howMany,
          Long::sum);
    }

    long of(Visibility visibility) {
      return counts.getOrDefault(visibility, 0L);
    }
  }

  /**
   * @return the layer's new generation
   */
  static long add(Statements statements, String layer, Difference difference) throws SQLException {
    PreparedStatement update =
        statements.get(
            "UPDATE layer_state SET generation = generation + 1, public = public + ?,"
                + " internal = internal + ?, restricted = restricted + ? WHERE layer = ?"
                + " RETURNING generation");
    for (Visibility visibility : Visibility.values()) {
      update.setLong(visibility.ordinal() + 1, difference.of(visibility));
    }
    update.setString(4, layer);
    try (ResultSet rows = update.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Of all layers; those that only a newer Lykta knows are left out. */
  static Map<String, Long> generations(Connection connection) throws SQLException {
    var generations = new TreeMap<String, Long>();
    try (PreparedStatement query =
            connection.prepareStatement("SELECT layer, generation FROM layer_state");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        if (Catalogue.findLayer(rows.getString(1)).isPresent()) {
          generations.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
    return generations;
  }

  static long generation(Connection connection, String layer) throws SQLException {
    return number(connection, "generation", layer);
  }

  static long count(Connection connection, String layer, Set<Visibility> visible)
      throws SQLException {
    String sum =
        visible.stream().map(Visibility::value).reduce("0", (all, next) -> all + " + " + next);
    return number(connection, sum, layer);
  }

  private static long number(Connection connection, String what, String layer) throws SQLException {
    String sql = "SELECT " + what + " FROM layer_state WHERE layer = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, LayerTable.of(layer).layer().name());
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
