-- Plans, measures and promises, as se.lykta.store.MigrationSql writes their tables.

-- Safety plans
CREATE TABLE "plan" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POLYGON,
  "name" TEXT NOT NULL,
  "place" TEXT REFERENCES "place" (id) DEFERRABLE INITIALLY DEFERRED,
  "problem" TEXT,
  "purpose" TEXT,
  "owner" TEXT REFERENCES "actor" (id) DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT NOT NULL,
  "decided_by" TEXT,
  "decided_on" DATE,
  "budget_sek" DOUBLE,
  "follow_up_on" DATE,
  "comparison" TEXT REFERENCES "place" (id) DEFERRABLE INITIALLY DEFERRED,
  "result" TEXT,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "plan_place_index" ON "plan" ("place") WHERE "place" IS NOT NULL;
CREATE INDEX "plan_owner_index" ON "plan" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "plan_comparison_index" ON "plan" ("comparison") WHERE "comparison" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('plan', 'features', 'plan', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('plan', 'geom', 'POLYGON', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('plan', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_plan_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_plan_geom_insert" AFTER INSERT ON "plan"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_plan_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_plan_geom_update1" AFTER UPDATE OF "geom" ON "plan"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_plan_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_plan_geom_update2" AFTER UPDATE OF "geom" ON "plan"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_plan_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_plan_geom_update3" AFTER UPDATE ON "plan"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_plan_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_plan_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_plan_geom_update4" AFTER UPDATE ON "plan"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_plan_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_plan_geom_delete" AFTER DELETE ON "plan"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_plan_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('plan');

-- Measures
CREATE TABLE "measure" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POINT,
  "title" TEXT NOT NULL,
  "plan" TEXT REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "aspect" TEXT,
  "problem" TEXT,
  "responsible" TEXT REFERENCES "actor" (id) DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT NOT NULL,
  "scenario" TEXT,
  "start_on" DATE,
  "due_on" DATE,
  "done_on" DATE,
  "cost_sek" DOUBLE,
  "funding" TEXT,
  "expected_effect" TEXT,
  "follow_up_on" DATE,
  "result" TEXT,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "measure_plan_index" ON "measure" ("plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "measure_responsible_index" ON "measure" ("responsible") WHERE "responsible" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('measure', 'features', 'measure', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('measure', 'geom', 'POINT', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('measure', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_measure_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_measure_geom_insert" AFTER INSERT ON "measure"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_measure_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_measure_geom_update1" AFTER UPDATE OF "geom" ON "measure"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_measure_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_measure_geom_update2" AFTER UPDATE OF "geom" ON "measure"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_measure_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_measure_geom_update3" AFTER UPDATE ON "measure"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_measure_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_measure_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_measure_geom_update4" AFTER UPDATE ON "measure"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_measure_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_measure_geom_delete" AFTER DELETE ON "measure"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_measure_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('measure');

-- Citizen promises
CREATE TABLE "promise" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "focus_area" TEXT NOT NULL,
  "period" TEXT NOT NULL,
  "description" TEXT,
  "responsible" TEXT REFERENCES "actor" (id) DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT NOT NULL,
  "follow_up" TEXT,
  "plan" TEXT REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "zones" TEXT,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "promise_responsible_index" ON "promise" ("responsible") WHERE "responsible" IS NOT NULL;
CREATE INDEX "promise_plan_index" ON "promise" ("plan") WHERE "plan" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('promise', 'attributes', 'promise', 0);
INSERT INTO layer_state (layer) VALUES ('promise');

