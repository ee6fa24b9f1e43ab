package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.lykta.layers.Feature;

/** Compares the register at two moments, from the history in between. */
final class Differences {
  /** The version before the first change of the period, and the last one in it. */
  private static final String ENDS =
      """
      SELECT h.feature, h.version, h.operation, h.geometry, h.attributes, c.at, c.author, c.id,
        c.comment, h.layer, s.position, h.version < s.first
      FROM (
        SELECT h.layer, h.feature, min(h.version) AS first, max(h.version) AS last,
          max(h.seq) AS position
        FROM history h JOIN change_set c ON c.id = h.change_set
        WHERE c.at >= ? AND c.at < ? AND (h.layer = ? OR ? IS NULL)
        GROUP BY h.layer, h.feature HAVING max(h.seq) < ? ORDER BY max(h.seq) DESC LIMIT ?) s
      JOIN history h ON h.feature = s.feature AND h.layer = s.layer
        AND h.version IN (s.first - 1, s.last)
      JOIN change_set c ON c.id = h.change_set
      ORDER BY s.position DESC, h.version
      """;

  private static final int PAGE = 5000;
  private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

  private final Connection connection;
  private final Dialect dialect;
  private final History history;

  Differences(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
    this.history = new History(connection, dialect);
  }

  /** Both ends of a feature; before is null where it was not there ever. */
  private record Ends(History.Image before, History.Image after) {

    Difference difference(long position) {
      return new Difference(
          position, after.layer(), after.feature(), present(before), present(after), after.stamp());
    }

    private static Optional<Feature> present(History.Image image) {
      return Optional.ofNullable(image)
          .filter(there -> !there.isRemoval())
          .map(there -> there.asFeature(null));
    }
  }

  List<Difference> list(Instant from, Instant until, String layer, long before, int atMost)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(ENDS)) {
      dialect.bindTime(query, 1, from);
      dialect.bindTime(query, 2, until);
      query.setString(3, layer);
      query.setString(4, layer);
      query.setLong(5, before);
      query.setInt(6, atMost);
      try (ResultSet rows = query.executeQuery()) {
        return read(rows);
      }
    }
  }

  /** See {@link FeatureStore#recorded}. */
  Overlay recorded(Instant at, Collection<String> layers) throws SQLException {
    Map<String, Map<UUID, Optional<Feature>>> features = new HashMap<>();
    for (String layer : layers) {
      Map<UUID, Optional<Feature>> then = recorded(at, layer);
      if (!then.isEmpty()) {
        features.put(layer, then);
      }
    }
    return features.isEmpty() ? Overlay.NONE : new Overlay(features);
  }

  private Map<UUID, Optional<Feature>> recorded(Instant at, String layer) throws SQLException {
    Map<UUID, Optional<Feature>> then = new HashMap<>();
    long position = Difference.NEWEST;
    List<Difference> page;
    do {
      page = list(at, EVER, layer, position, PAGE);
      for (Difference difference : page) {
        position = difference.position();
        if (difference.before().isPresent() && !difference.isNone()) {
          then.put(difference.id(), difference.before());
        }
      }
    } while (page.size() == PAGE);
    return then;
  }

  private List<Difference> read(ResultSet rows) throws SQLException {
    Map<Long, Ends> found = new LinkedHashMap<>();
    while (rows.next()) {
      History.Image image = history.image(rows);
      boolean isBefore = rows.getBoolean(12);
      found.merge(
          rows.getLong(11),
          isBefore ? new Ends(image, null) : new Ends(null, image),
          (first, next) -> new Ends(first.before(), next.after()));
    }
    var differences = new ArrayList<Difference>();
    found.forEach((position, ends) -> differences.add(ends.difference(position)));
    return differences;
  }
}
