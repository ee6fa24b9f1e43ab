package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import se.lykta.layers.Feature;
import se.lykta.layers.Problem;
import se.lykta.layers.Title;

/** The area of the municipality, where a place of that kind is drawn; kept while places stay. */
final class Municipality {
  private static final String PLACES = "place";
  private static final String KIND = "municipality";

  private final Dialect dialect;
  private volatile Areas known = new Areas(-1, List.of());

  Municipality(Dialect dialect) {
    this.dialect = dialect;
  }

  /** The area as it is drawn at one time. */
  record Areas(long generation, List<PreparedGeometry> areas) {

    /**
     * A warning where a moved or new feature lies outside; it may well be right.
     *
     * @param before null where it is new
     */
    Optional<Problem> check(Feature before, Feature now) {
      boolean outside = !areas.isEmpty() && isMoved(before, now) && !cover(now.geometry());
      return outside ? Optional.of(outside(now)) : Optional.empty();
    }

    private boolean cover(Geometry geometry) {
      return areas.stream().anyMatch(area -> area.covers(geometry));
    }
  }

  void check(Connection connection, Drafts drafts, Checking.Findings findings) throws SQLException {
    Areas areas = areas(connection);
    drafts
        .present()
        .forEach(
            draft ->
                areas
                    .check(draft.stored().feature(), draft.now())
                    .ifPresent(problem -> findings.add(draft, problem)));
  }

  private static boolean isMoved(Feature before, Feature now) {
    boolean same = before != null && Objects.equals(before.geometry(), now.geometry());
    boolean municipality = now.layer().equals(PLACES) && KIND.equals(now.values().get("kind"));
    return now.geometry() != null && !same && !municipality;
  }

  private static Problem outside(Feature feature) {
    var message =
        Title.of(
            "Läget är utanför kommunen; väntat inom den",
            "The position is outside the municipality; expected inside");
    return Problem.warning("outside-municipality", feature, Problem.GEOMETRY, message);
  }

  Areas areas(Connection connection) throws SQLException {
    long generation = LayerStates.generation(connection, PLACES);
    Areas found = known;
    if (found.generation != generation) {
      found = new Areas(generation, load(connection));
      known = found;
    }
    return found;
  }

  private List<PreparedGeometry> load(Connection connection) throws SQLException {
    var areas = new ArrayList<PreparedGeometry>();
    var selection = Selection.of(LayerTable.of(PLACES), List.of());
    String sql = selection.sql(dialect) + " WHERE t.kind = '" + KIND + "'";
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      Row row = dialect.row(rows, selection);
      while (rows.next()) {
        areas.add(PreparedGeometryFactory.prepare(row.geometry()));
      }
    }
    return areas;
  }
}
