package se.lykta.exchange.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.geotools.api.referencing.FactoryException;
import org.geotools.referencing.CRS;
import se.lykta.store.Crs;

/** The tables that every GeoPackage has (OGC 12-128r19, annex C). */
final class GeoPackageTables {
  static final int WGS_84 = 4326;

  private static final String UNDEFINED = "undefined";
  private static final String TIME = "strftime('%Y-%m-%dT%H:%M:%fZ','now')";

  private static final List<String> STATEMENTS =
      List.of(
          "PRAGMA application_id = 1196444487",
          "PRAGMA user_version = 10300",
          "PRAGMA journal_mode = OFF",
          "PRAGMA synchronous = OFF",
          """
          CREATE TABLE gpkg_spatial_ref_sys (
            srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
            organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)
          """,
          """
          CREATE TABLE gpkg_contents (
            table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
            description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (%s),
            min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
            srs_id INTEGER REFERENCES gpkg_spatial_ref_sys(srs_id))
          """
              .formatted(TIME),
          """
          CREATE TABLE gpkg_geometry_columns (
            table_name TEXT NOT NULL UNIQUE REFERENCES gpkg_contents(table_name),
            column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
            srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys(srs_id),
            z TINYINT NOT NULL, m TINYINT NOT NULL, PRIMARY KEY (table_name, column_name))
          """,
          """
          CREATE TABLE gpkg_extensions (
            table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
            definition TEXT NOT NULL, scope TEXT NOT NULL,
            UNIQUE (table_name, column_name, extension_name))
          """,
          """
          CREATE TABLE gpkg_metadata (
            id INTEGER PRIMARY KEY, md_scope TEXT NOT NULL DEFAULT 'dataset',
            md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml',
            metadata TEXT NOT NULL DEFAULT '')
          """,
          """
          CREATE TABLE gpkg_metadata_reference (
            reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER,
            timestamp DATETIME NOT NULL DEFAULT (%s),
            md_file_id INTEGER NOT NULL REFERENCES gpkg_metadata(id),
            md_parent_id INTEGER REFERENCES gpkg_metadata(id))
          """
              .formatted(TIME),
          """
          INSERT INTO gpkg_extensions VALUES
            ('gpkg_metadata', NULL, 'gpkg_metadata',
             'http://www.geopackage.org/spec131/#extension_metadata', 'read-write'),
            ('gpkg_metadata_reference', NULL, 'gpkg_metadata',
             'http://www.geopackage.org/spec131/#extension_metadata', 'read-write')
          """);

  private GeoPackageTables() {}

  static void create(Connection db, Crs crs) throws SQLException {
    try (Statement statement = db.createStatement()) {
      for (String sql : STATEMENTS) {
        statement.execute(sql);
      }
    }
    addCrs(db, "Undefined Cartesian", -1, "NONE", -1, UNDEFINED);
    addCrs(db, "Undefined geographic", 0, "NONE", 0, UNDEFINED);
    addEpsg(db, WGS_84);
    if (number(crs) != WGS_84) {
      addEpsg(db, number(crs));
    }
  }

  /** The EPSG number; CRS84 counts as 4326, since a GeoPackage always has east before north. */
  static int number(Crs crs) {
    return crs.code().startsWith("EPSG:")
        ? Integer.parseInt(crs.code().substring("EPSG:".length()))
        : WGS_84;
  }

  private static void addEpsg(Connection db, int number) throws SQLException {
    try {
      var crs = CRS.decode("EPSG:" + number);
      addCrs(db, crs.getName().getCode(), number, "EPSG", number, crs.toWKT());
    } catch (FactoryException e) {
      throw new IllegalStateException("no definition of EPSG:" + number, e);
    }
  }

  private static void addCrs(
      Connection db, String name, int id, String organization, int number, String definition)
      throws SQLException {
    String sql = "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)";
    try (PreparedStatement insert = db.prepareStatement(sql)) {
      insert.setString(1, name);
      insert.setInt(2, id);
      insert.setString(3, organization);
      insert.setInt(4, number);
      insert.setString(5, definition);
      insert.execute();
    }
  }
}
