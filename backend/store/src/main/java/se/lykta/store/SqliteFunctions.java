package se.lykta.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Envelope;
import org.sqlite.Function;

/**
 * Functions in SQLite: those that the GeoPackage standard asks for in its R-tree triggers, and two
 * of our own.
 */
final class SqliteFunctions {
  private static final Map<String, ToDoubleFunction<Envelope>> BOUNDS =
      Map.of(
          "ST_MinX", Envelope::getMinX,
          "ST_MaxX", Envelope::getMaxX,
          "ST_MinY", Envelope::getMinY,
          "ST_MaxY", Envelope::getMaxY);

  private SqliteFunctions() {}

  static void register(Connection connection) throws SQLException {
    for (var bound : BOUNDS.entrySet()) {
      Function.create(connection, bound.getKey(), new Bound(bound.getValue()));
    }
    Function.create(connection, "ST_IsEmpty", new IsEmpty());
    Function.create(connection, "lykta_meets", new Meets());
    Function.create(connection, "lykta_lower", new Lower());
  }

  private static final class Bound extends Function {
    private final ToDoubleFunction<Envelope> side;

    Bound(ToDoubleFunction<Envelope> side) {
      this.side = side;
    }

    @Override
    protected void xFunc() throws SQLException {
      byte[] blob = value_blob(0);
      if (blob == null || GeoPackageBlob.isEmpty(blob)) {
        result();
      } else {
        result(side.applyAsDouble(GeoPackageBlob.envelope(blob)));
      }
    }
  }

  private static final class IsEmpty extends Function {
    @Override
    protected void xFunc() throws SQLException {
      byte[] blob = value_blob(0);
      result(blob == null || GeoPackageBlob.isEmpty(blob) ? 1 : 0);
    }
  }

  /** Whether the envelope of a geometry meets the box west, south, east, north. */
  private static final class Meets extends Function {
    @Override
    protected void xFunc() throws SQLException {
      var box = new Envelope(value_double(1), value_double(3), value_double(2), value_double(4));
      byte[] blob = value_blob(0);
      result(blob != null && box.intersects(GeoPackageBlob.envelope(blob)) ? 1 : 0);
    }
  }

  /** Lower case of every letter; SQLite's own knows A to Z. */
  private static final class Lower extends Function {
    @Override
    protected void xFunc() throws SQLException {
      String text = value_text(0);
      result(text == null ? null : text.toLowerCase(Locale.ROOT));
    }
  }
}
