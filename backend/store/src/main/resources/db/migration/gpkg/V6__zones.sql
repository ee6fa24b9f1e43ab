-- Zones with a life: what the law asks of a guard area, host areas, order rules, and cameras, as
-- se.lykta.store.MigrationSql writes a layer's table.
ALTER TABLE "guard_area" ADD COLUMN "decided_on" DATE;
ALTER TABLE "guard_area" ADD COLUMN "decision_document" TEXT;

-- Host areas
CREATE TABLE "host_area" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POLYGON,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "organisation" TEXT REFERENCES "actor" (id) DEFERRABLE INITIALLY DEFERRED,
  "hours" TEXT,
  "season" TEXT,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "host_area_organisation_index" ON "host_area" ("organisation") WHERE "organisation" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('host_area', 'features', 'host_area', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('host_area', 'geom', 'POLYGON', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('host_area', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_host_area_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_host_area_geom_insert" AFTER INSERT ON "host_area"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_host_area_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_host_area_geom_update1" AFTER UPDATE OF "geom" ON "host_area"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_host_area_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_host_area_geom_update2" AFTER UPDATE OF "geom" ON "host_area"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_host_area_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_host_area_geom_update3" AFTER UPDATE ON "host_area"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_host_area_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_host_area_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_host_area_geom_update4" AFTER UPDATE ON "host_area"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_host_area_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_host_area_geom_delete" AFTER DELETE ON "host_area"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_host_area_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('host_area');

-- Order rule areas
CREATE TABLE "order_rule_area" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POLYGON,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "rule" TEXT,
  "paragraph" TEXT,
  "decided_on" DATE,
  "season" TEXT,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('order_rule_area', 'features', 'order_rule_area', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('order_rule_area', 'geom', 'POLYGON', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('order_rule_area', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_order_rule_area_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_order_rule_area_geom_insert" AFTER INSERT ON "order_rule_area"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_order_rule_area_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_order_rule_area_geom_update1" AFTER UPDATE OF "geom" ON "order_rule_area"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_order_rule_area_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_order_rule_area_geom_update2" AFTER UPDATE OF "geom" ON "order_rule_area"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_order_rule_area_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_order_rule_area_geom_update3" AFTER UPDATE ON "order_rule_area"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_order_rule_area_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_order_rule_area_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_order_rule_area_geom_update4" AFTER UPDATE ON "order_rule_area"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_order_rule_area_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_order_rule_area_geom_delete" AFTER DELETE ON "order_rule_area"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_order_rule_area_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('order_rule_area');

-- Cameras
CREATE TABLE "camera" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POINT,
  "designation" TEXT NOT NULL,
  "zone" TEXT NOT NULL REFERENCES "camera_zone" (id) DEFERRABLE INITIALLY DEFERRED,
  "height_m" DOUBLE NOT NULL,
  "direction_deg" DOUBLE NOT NULL,
  "field_of_view_deg" DOUBLE NOT NULL,
  "range_m" DOUBLE NOT NULL,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "camera_zone_index" ON "camera" ("zone") WHERE "zone" IS NOT NULL;
CREATE INDEX "camera_designation_index" ON "camera" ("designation") WHERE "designation" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('camera', 'features', 'camera', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('camera', 'geom', 'POINT', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('camera', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_camera_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_camera_geom_insert" AFTER INSERT ON "camera"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_camera_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_camera_geom_update1" AFTER UPDATE OF "geom" ON "camera"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_camera_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_camera_geom_update2" AFTER UPDATE OF "geom" ON "camera"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_camera_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_camera_geom_update3" AFTER UPDATE ON "camera"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_camera_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_camera_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_camera_geom_update4" AFTER UPDATE ON "camera"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_camera_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_camera_geom_delete" AFTER DELETE ON "camera"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_camera_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('camera');

-- Not reports alone are told of: what a notice is about is its subject.
ALTER TABLE notice RENAME COLUMN report TO subject;
