package se.lykta.store;

/**
 * How a layer's table is registered in a GeoPackage and gets its R-tree with the triggers that keep
 * it (OGC 12-128r17, annex F.3). {@code LAYER} and {@code KIND} are to be filled in.
 */
final class GeoPackageRtree {
  static final String SQL =
      """
      INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
        VALUES ('LAYER', 'features', 'LAYER', 3007);
      INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
        VALUES ('LAYER', 'geom', 'KIND', 3007, 0, 0);
      INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
        VALUES ('LAYER', 'geom', 'gpkg_rtree_index',
          'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
      CREATE VIRTUAL TABLE "rtree_LAYER_geom" USING rtree(id, minx, maxx, miny, maxy);
      CREATE TRIGGER "rtree_LAYER_geom_insert" AFTER INSERT ON "LAYER"
        WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
      BEGIN
        INSERT OR REPLACE INTO "rtree_LAYER_geom" VALUES (NEW."fid",
          ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
      END;
      CREATE TRIGGER "rtree_LAYER_geom_update1" AFTER UPDATE OF "geom" ON "LAYER"
        WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
      BEGIN
        INSERT OR REPLACE INTO "rtree_LAYER_geom" VALUES (NEW."fid",
          ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
      END;
      CREATE TRIGGER "rtree_LAYER_geom_update2" AFTER UPDATE OF "geom" ON "LAYER"
        WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
      BEGIN
        DELETE FROM "rtree_LAYER_geom" WHERE id = OLD."fid";
      END;
      CREATE TRIGGER "rtree_LAYER_geom_update3" AFTER UPDATE ON "LAYER"
        WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
      BEGIN
        DELETE FROM "rtree_LAYER_geom" WHERE id = OLD."fid";
        INSERT OR REPLACE INTO "rtree_LAYER_geom" VALUES (NEW."fid",
          ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
      END;
      CREATE TRIGGER "rtree_LAYER_geom_update4" AFTER UPDATE ON "LAYER"
        WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
      BEGIN
        DELETE FROM "rtree_LAYER_geom" WHERE id IN (OLD."fid", NEW."fid");
      END;
      CREATE TRIGGER "rtree_LAYER_geom_delete" AFTER DELETE ON "LAYER"
        WHEN OLD."geom" NOT NULL
      BEGIN
        DELETE FROM "rtree_LAYER_geom" WHERE id = OLD."fid";
      END;
      """;

  private GeoPackageRtree() {}

  /** The trigger that a bulk insert does without, as it fills the R-tree itself. */
  static String insertTrigger(String layer) {
    int from = SQL.indexOf("CREATE TRIGGER \"rtree_LAYER_geom_insert\"");
    int to = SQL.indexOf("END;", from) + "END;".length();
    return SQL.substring(from, to).replace("LAYER", layer);
  }
}
