-- Events and presence, as se.lykta.store.MigrationSql writes their tables; then the situation picture made of them.

-- Events
CREATE TABLE "event" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POINT,
  "category" TEXT NOT NULL,
  "observed_from" DATETIME,
  "observed_to" DATETIME NOT NULL,
  "reported_by" TEXT REFERENCES "actor" (id) DEFERRABLE INITIALLY DEFERRED,
  "place" TEXT REFERENCES "place" (id) DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT,
  "reviewed" BOOLEAN,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "event_reported_by_index" ON "event" ("reported_by") WHERE "reported_by" IS NOT NULL;
CREATE INDEX "event_place_index" ON "event" ("place") WHERE "place" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('event', 'features', 'event', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('event', 'geom', 'POINT', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('event', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_event_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_event_geom_insert" AFTER INSERT ON "event"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_event_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_event_geom_update1" AFTER UPDATE OF "geom" ON "event"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_event_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_event_geom_update2" AFTER UPDATE OF "geom" ON "event"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_event_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_event_geom_update3" AFTER UPDATE ON "event"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_event_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_event_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_event_geom_update4" AFTER UPDATE ON "event"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_event_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_event_geom_delete" AFTER DELETE ON "event"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_event_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('event');

-- Presence
CREATE TABLE "presence" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POLYGON,
  "role" TEXT NOT NULL,
  "actor" TEXT REFERENCES "actor" (id) DEFERRABLE INITIALLY DEFERRED,
  "place" TEXT REFERENCES "place" (id) DEFERRABLE INITIALLY DEFERRED,
  "present_from" DATETIME NOT NULL,
  "present_to" DATETIME NOT NULL,
  "persons" DOUBLE,
  "note" TEXT,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "presence_actor_index" ON "presence" ("actor") WHERE "actor" IS NOT NULL;
CREATE INDEX "presence_place_index" ON "presence" ("place") WHERE "place" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('presence', 'features', 'presence', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('presence', 'geom', 'POLYGON', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('presence', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_presence_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_presence_geom_insert" AFTER INSERT ON "presence"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_presence_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_presence_geom_update1" AFTER UPDATE OF "geom" ON "presence"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_presence_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_presence_geom_update2" AFTER UPDATE OF "geom" ON "presence"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_presence_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_presence_geom_update3" AFTER UPDATE ON "presence"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_presence_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_presence_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_presence_geom_update4" AFTER UPDATE ON "presence"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_presence_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_presence_geom_delete" AFTER DELETE ON "presence"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_presence_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('presence');

-- What the safety team writes to a period of the situation picture; what is edited stays edited.
CREATE TABLE situation_text (
  period_from DATE NOT NULL,
  cadence TEXT NOT NULL,
  part TEXT NOT NULL,
  text TEXT NOT NULL,
  version INTEGER NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  PRIMARY KEY (period_from, cadence, part)
);

-- What was decided in a period, and what became of it.
CREATE TABLE situation_decision (
  id TEXT NOT NULL PRIMARY KEY,
  decided_on DATE NOT NULL,
  text TEXT NOT NULL,
  responsible TEXT,
  due_on DATE,
  outcome TEXT,
  version INTEGER NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL
);
CREATE INDEX situation_decision_decided_on_index ON situation_decision (decided_on);

-- What was published: every version is kept as it was.
CREATE TABLE situation_edition (
  period_from DATE NOT NULL,
  cadence TEXT NOT NULL,
  version INTEGER NOT NULL,
  published_at DATETIME NOT NULL,
  published_by TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (period_from, cadence, version)
);
