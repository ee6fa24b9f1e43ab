-- Safety walks, their observations and the safety survey, as se.lykta.store.MigrationSql writes their tables.

-- Safety walks
CREATE TABLE "safety_walk" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom LINESTRING,
  "name" TEXT NOT NULL,
  "place" TEXT REFERENCES "place" (id) DEFERRABLE INITIALLY DEFERRED,
  "plan" TEXT REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "organiser" TEXT REFERENCES "actor" (id) DEFERRABLE INITIALLY DEFERRED,
  "started_at" DATETIME NOT NULL,
  "ended_at" DATETIME,
  "participants" DOUBLE,
  "checklist" TEXT,
  "summary" TEXT,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "safety_walk_place_index" ON "safety_walk" ("place") WHERE "place" IS NOT NULL;
CREATE INDEX "safety_walk_plan_index" ON "safety_walk" ("plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "safety_walk_organiser_index" ON "safety_walk" ("organiser") WHERE "organiser" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('safety_walk', 'features', 'safety_walk', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('safety_walk', 'geom', 'LINESTRING', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('safety_walk', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_safety_walk_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_safety_walk_geom_insert" AFTER INSERT ON "safety_walk"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_safety_walk_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_safety_walk_geom_update1" AFTER UPDATE OF "geom" ON "safety_walk"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_safety_walk_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_safety_walk_geom_update2" AFTER UPDATE OF "geom" ON "safety_walk"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_safety_walk_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_safety_walk_geom_update3" AFTER UPDATE ON "safety_walk"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_safety_walk_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_safety_walk_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_safety_walk_geom_update4" AFTER UPDATE ON "safety_walk"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_safety_walk_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_safety_walk_geom_delete" AFTER DELETE ON "safety_walk"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_safety_walk_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('safety_walk');

-- Observations
CREATE TABLE "observation" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POINT,
  "walk" TEXT NOT NULL REFERENCES "safety_walk" (id) DEFERRABLE INITIALLY DEFERRED,
  "observed_at" DATETIME NOT NULL,
  "aspect" TEXT NOT NULL,
  "rating" DOUBLE,
  "note" TEXT,
  "photo" TEXT,
  "measure" TEXT REFERENCES "measure" (id) DEFERRABLE INITIALLY DEFERRED,
  "closed_reason" TEXT,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "observation_walk_index" ON "observation" ("walk") WHERE "walk" IS NOT NULL;
CREATE INDEX "observation_measure_index" ON "observation" ("measure") WHERE "measure" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('observation', 'features', 'observation', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('observation', 'geom', 'POINT', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('observation', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_observation_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_observation_geom_insert" AFTER INSERT ON "observation"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_observation_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_observation_geom_update1" AFTER UPDATE OF "geom" ON "observation"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_observation_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_observation_geom_update2" AFTER UPDATE OF "geom" ON "observation"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_observation_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_observation_geom_update3" AFTER UPDATE ON "observation"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_observation_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_observation_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_observation_geom_update4" AFTER UPDATE ON "observation"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_observation_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_observation_geom_delete" AFTER DELETE ON "observation"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_observation_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('observation');

-- Safety survey
CREATE TABLE "survey_area" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POLYGON,
  "area" TEXT NOT NULL,
  "year" DOUBLE NOT NULL,
  "respondents" DOUBLE NOT NULL,
  "unsafe_after_dark_pct" DOUBLE,
  "avoids_places_pct" DOUBLE,
  "worried_about_crime_pct" DOUBLE,
  "exposed_to_crime_pct" DOUBLE,
  "disturbed_by_damage_pct" DOUBLE,
  "disturbed_by_litter_pct" DOUBLE,
  "lighting_too_weak_pct" DOUBLE,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "survey_area_area_index" ON "survey_area" ("area") WHERE "area" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('survey_area', 'features', 'survey_area', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('survey_area', 'geom', 'POLYGON', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('survey_area', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_survey_area_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_survey_area_geom_insert" AFTER INSERT ON "survey_area"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_survey_area_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_survey_area_geom_update1" AFTER UPDATE OF "geom" ON "survey_area"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_survey_area_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_survey_area_geom_update2" AFTER UPDATE OF "geom" ON "survey_area"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_survey_area_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_survey_area_geom_update3" AFTER UPDATE ON "survey_area"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_survey_area_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_survey_area_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_survey_area_geom_update4" AFTER UPDATE ON "survey_area"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_survey_area_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_survey_area_geom_delete" AFTER DELETE ON "survey_area"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_survey_area_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('survey_area');

