package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
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

  private record Areas(long generation, List<PreparedGeometry> areas) {

    boolean cover(Geometry geometry) {
      return areas.stream().anyMatch(area -> area.covers(geometry));
    }
  }

  /** A warning for each moved or new feature outside; it may well be right. */
  void check(Connection connection, Drafts drafts, Checking.Findings findings) throws SQLException {
    Areas areas = areas(connection);
    if (!areas.areas.isEmpty()) {
      drafts
          .present()
          .filter(Municipality::isMoved)
          .filter(draft -> !areas.cover(draft.now().geometry()))
          .forEach(draft -> findings.add(draft, outside(draft)));
    }
  }

  private static boolean isMoved(Draft draft) {
    Geometry now = draft.now().geometry();
    var before = draft.stored().feature();
    boolean same = before != null && Objects.equals(before.geometry(), now);
    boolean municipality =
        draft.table().layer().name().equals(PLACES)
            && KIND.equals(draft.now().values().get("kind"));
    return now != null && !same && !municipality;
  }

  private static Problem outside(Draft draft) {
    var message =
        Title.of(
            "Läget är utanför kommunen; väntat inom den",
            "The position is outside the municipality; expected inside");
    return Problem.warning("outside-municipality", draft.now(), Problem.GEOMETRY, message);
  }

  private Areas areas(Connection connection) throws SQLException {
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
