package se.lykta.exchange.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * The R-tree of a GeoPackage table (OGC 12-128r19, annex F.3): filled directly, then given the
 * triggers that keep it right when other programs edit the table.
 */
final class SpatialIndex implements AutoCloseable {
  private static final String FILLED = "NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom)";
  private static final String EMPTY = "(NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))";
  private static final String PUT =
      "INSERT OR REPLACE INTO rtree_{t}_geom VALUES (NEW.fid, ST_MinX(NEW.geom),"
          + " ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));";
  private static final String REMOVE = "DELETE FROM rtree_{t}_geom WHERE id = OLD.fid;";

  private static final List<String> TRIGGERS =
      List.of(
          trigger("insert", "AFTER INSERT", FILLED, PUT),
          trigger("update6", "AFTER UPDATE OF geom", "OLD.fid = NEW.fid AND " + FILLED, PUT),
          trigger("update2", "AFTER UPDATE OF geom", "OLD.fid = NEW.fid AND " + EMPTY, REMOVE),
          trigger("update5", "AFTER UPDATE", "OLD.fid != NEW.fid AND " + FILLED, REMOVE + PUT),
          trigger(
              "update4",
              "AFTER UPDATE",
              "OLD.fid != NEW.fid AND " + EMPTY,
              "DELETE FROM rtree_{t}_geom WHERE id IN (OLD.fid, NEW.fid);"),
          trigger("delete", "AFTER DELETE", "old.geom NOT NULL", REMOVE));

  private final PreparedStatement insert;

  SpatialIndex(Connection db, String table) throws SQLException {
    insert =
        db.prepareStatement("INSERT INTO rtree_%s_geom VALUES (?, ?, ?, ?, ?)".formatted(table));
  }

  private static String trigger(String name, String event, String when, String action) {
    return "CREATE TRIGGER rtree_{t}_geom_%s %s ON {t} WHEN %s BEGIN %s END"
        .formatted(name, event, when, action);
  }

  static String table(String table) {
    return "CREATE VIRTUAL TABLE rtree_%s_geom USING rtree(id, minx, maxx, miny, maxy)"
        .formatted(table);
  }

  /** The triggers and the entry among the extensions; to be run when all rows are there. */
  static List<String> registration(String table) {
    var statements = new ArrayList<String>();
    TRIGGERS.forEach(sql -> statements.add(sql.replace("{t}", table)));
    statements.add(
        ("INSERT INTO gpkg_extensions VALUES ('%s', 'geom', 'gpkg_rtree_index',"
                + " 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')")
            .formatted(table));
    return statements;
  }

  void add(long fid, Envelope box) throws SQLException {
    insert.setLong(1, fid);
    insert.setDouble(2, box.getMinX());
    insert.setDouble(3, box.getMaxX());
    insert.setDouble(4, box.getMinY());
    insert.setDouble(5, box.getMaxY());
    insert.execute();
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
