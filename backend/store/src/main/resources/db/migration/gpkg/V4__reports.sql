-- Reports, as se.lykta.store.MigrationSql writes the layer's table; then what belongs to a report.

-- Reports
CREATE TABLE "report" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POINT,
  "number" TEXT,
  "category" TEXT NOT NULL,
  "observed_from" DATETIME,
  "observed_to" DATETIME,
  "received_at" DATETIME,
  "description" TEXT,
  "offensive" BOOLEAN,
  "surface" TEXT,
  "lamps" TEXT,
  "cabinet" TEXT REFERENCES "lighting_cabinet" (id) DEFERRABLE INITIALLY DEFERRED,
  "place" TEXT REFERENCES "place" (id) DEFERRABLE INITIALLY DEFERRED,
  "channel" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "responsible" TEXT REFERENCES "actor" (id) DEFERRABLE INITIALLY DEFERRED,
  "due_at" DATETIME,
  "paused_at" DATETIME,
  "police_report_no" TEXT,
  "police_reported_at" DATETIME,
  "removed_at" DATETIME,
  "duplicate_of" TEXT REFERENCES "report" (id) DEFERRABLE INITIALLY DEFERRED,
  "reason" TEXT,
  "cost_sek" DOUBLE,
  "account" TEXT,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "report_cabinet_index" ON "report" ("cabinet") WHERE "cabinet" IS NOT NULL;
CREATE INDEX "report_place_index" ON "report" ("place") WHERE "place" IS NOT NULL;
CREATE INDEX "report_responsible_index" ON "report" ("responsible") WHERE "responsible" IS NOT NULL;
CREATE INDEX "report_duplicate_of_index" ON "report" ("duplicate_of") WHERE "duplicate_of" IS NOT NULL;
CREATE INDEX "report_number_index" ON "report" ("number") WHERE "number" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('report', 'features', 'report', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('report', 'geom', 'POINT', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('report', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_report_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_report_geom_insert" AFTER INSERT ON "report"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_report_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_report_geom_update1" AFTER UPDATE OF "geom" ON "report"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_report_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_report_geom_update2" AFTER UPDATE OF "geom" ON "report"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_report_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_report_geom_update3" AFTER UPDATE ON "report"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_report_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_report_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_report_geom_update4" AFTER UPDATE ON "report"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_report_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_report_geom_delete" AFTER DELETE ON "report"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_report_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('report');

-- Photos of a report. What came is kept under its own checksum until it has been developed: turned
-- upright, without what the camera wrote beside it.
CREATE TABLE photo (
  id TEXT NOT NULL PRIMARY KEY,
  report TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  received_at DATETIME NOT NULL,
  received_by TEXT NOT NULL,
  size INTEGER NOT NULL,
  width INTEGER,
  height INTEGER,
  taken_at DATETIME,
  longitude DOUBLE,
  latitude DOUBLE,
  masked_at DATETIME,
  masked_by TEXT,
  original BLOB,
  image BLOB,
  thumbnail BLOB,
  UNIQUE (report, sha256)
);
CREATE INDEX photo_state_index ON photo (state);

-- What actors write to each other about a report.
CREATE TABLE remark (
  id TEXT NOT NULL PRIMARY KEY,
  report TEXT NOT NULL,
  at DATETIME NOT NULL,
  author TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX remark_report_index ON remark (report);

-- How to reach who reported: apart from the report, and for a time only.
CREATE TABLE report_contact (
  report TEXT NOT NULL PRIMARY KEY,
  name TEXT,
  email TEXT,
  phone TEXT,
  delete_on DATE NOT NULL
);
CREATE INDEX report_contact_delete_on_index ON report_contact (delete_on);

-- The light around a report when it was observed, as far as it was known.
CREATE TABLE report_light (
  report TEXT NOT NULL PRIMARY KEY,
  at DATETIME NOT NULL,
  sun_elevation_deg DOUBLE NOT NULL,
  sun_azimuth_deg DOUBLE NOT NULL,
  lux DOUBLE,
  lamps TEXT NOT NULL
);

-- For whom somebody acts: they see that actor's reports.
ALTER TABLE account ADD COLUMN actor TEXT;
