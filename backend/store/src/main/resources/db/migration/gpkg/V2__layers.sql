-- The tables of the first layers, as se.lykta.store.MigrationSql writes them.

-- Actors
CREATE TABLE "actor" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "contact" TEXT,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "actor_name_index" ON "actor" ("name") WHERE "name" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('actor', 'attributes', 'actor', 0);
INSERT INTO layer_state (layer) VALUES ('actor');

-- Lighting cabinets
CREATE TABLE "lighting_cabinet" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POINT,
  "designation" TEXT NOT NULL,
  "owner" TEXT REFERENCES "actor" (id) DEFERRABLE INITIALLY DEFERRED,
  "control" TEXT,
  "max_power_kw" DOUBLE,
  "meter" TEXT,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "lighting_cabinet_owner_index" ON "lighting_cabinet" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "lighting_cabinet_designation_index" ON "lighting_cabinet" ("designation") WHERE "designation" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('lighting_cabinet', 'features', 'lighting_cabinet', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('lighting_cabinet', 'geom', 'POINT', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('lighting_cabinet', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_lighting_cabinet_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_lighting_cabinet_geom_insert" AFTER INSERT ON "lighting_cabinet"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_lighting_cabinet_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_lighting_cabinet_geom_update1" AFTER UPDATE OF "geom" ON "lighting_cabinet"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_lighting_cabinet_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_lighting_cabinet_geom_update2" AFTER UPDATE OF "geom" ON "lighting_cabinet"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_lighting_cabinet_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_lighting_cabinet_geom_update3" AFTER UPDATE ON "lighting_cabinet"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_lighting_cabinet_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_lighting_cabinet_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_lighting_cabinet_geom_update4" AFTER UPDATE ON "lighting_cabinet"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_lighting_cabinet_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_lighting_cabinet_geom_delete" AFTER DELETE ON "lighting_cabinet"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_lighting_cabinet_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('lighting_cabinet');

-- Light points
CREATE TABLE "light_point" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POINT,
  "designation" TEXT,
  "status" TEXT NOT NULL,
  "support_kind" TEXT,
  "pole_height_m" DOUBLE,
  "location_category" TEXT,
  "owner" TEXT REFERENCES "actor" (id) DEFERRABLE INITIALLY DEFERRED,
  "maintainer" TEXT REFERENCES "actor" (id) DEFERRABLE INITIALLY DEFERRED,
  "cabinet" TEXT REFERENCES "lighting_cabinet" (id) DEFERRABLE INITIALLY DEFERRED,
  "circuit" TEXT,
  "deliberately_off_from" DATETIME,
  "deliberately_off_to" DATETIME,
  "deliberately_off_reason" TEXT,
  "condition" TEXT,
  "last_inspected" DATE,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "light_point_owner_index" ON "light_point" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "light_point_maintainer_index" ON "light_point" ("maintainer") WHERE "maintainer" IS NOT NULL;
CREATE INDEX "light_point_cabinet_index" ON "light_point" ("cabinet") WHERE "cabinet" IS NOT NULL;
CREATE INDEX "light_point_designation_index" ON "light_point" ("designation") WHERE "designation" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('light_point', 'features', 'light_point', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('light_point', 'geom', 'POINT', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('light_point', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_light_point_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_light_point_geom_insert" AFTER INSERT ON "light_point"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_light_point_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_light_point_geom_update1" AFTER UPDATE OF "geom" ON "light_point"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_light_point_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_light_point_geom_update2" AFTER UPDATE OF "geom" ON "light_point"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_light_point_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_light_point_geom_update3" AFTER UPDATE ON "light_point"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_light_point_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_light_point_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_light_point_geom_update4" AFTER UPDATE ON "light_point"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_light_point_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_light_point_geom_delete" AFTER DELETE ON "light_point"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_light_point_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('light_point');

-- Luminaire types
CREATE TABLE "luminaire_type" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  "manufacturer" TEXT,
  "model" TEXT NOT NULL,
  "photometry" TEXT,
  "light_source" TEXT,
  "flux_lm" DOUBLE,
  "cct_k" DOUBLE,
  "cri" DOUBLE,
  "street_c_deg" DOUBLE,
  "power_w" DOUBLE,
  "power_at_min_dim_w" DOUBLE,
  "corrosion_class" TEXT,
  "unit_cost_sek" DOUBLE,
  "working_life_h" DOUBLE,
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
  VALUES ('luminaire_type', 'attributes', 'luminaire_type', 0);
INSERT INTO layer_state (layer) VALUES ('luminaire_type');

-- Luminaires
CREATE TABLE "luminaire" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  "light_point" TEXT NOT NULL REFERENCES "light_point" (id) DEFERRABLE INITIALLY DEFERRED,
  "type" TEXT REFERENCES "luminaire_type" (id) DEFERRABLE INITIALLY DEFERRED,
  "mounting_height_m" DOUBLE,
  "arm_length_m" DOUBLE,
  "azimuth_deg" DOUBLE,
  "tilt_deg" DOUBLE,
  "flux_lm" DOUBLE,
  "maintenance_factor" DOUBLE,
  "dimming_profile" TEXT,
  "installed_on" DATE,
  "serial" TEXT,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "luminaire_light_point_index" ON "luminaire" ("light_point") WHERE "light_point" IS NOT NULL;
CREATE INDEX "luminaire_type_index" ON "luminaire" ("type") WHERE "type" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('luminaire', 'attributes', 'luminaire', 0);
INSERT INTO layer_state (layer) VALUES ('luminaire');

-- Streets
CREATE TABLE "street" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom LINESTRING,
  "name" TEXT,
  "function" TEXT NOT NULL,
  "width_m" DOUBLE,
  "lanes" DOUBLE,
  "surface" TEXT,
  "road_holder" TEXT REFERENCES "actor" (id) DEFERRABLE INITIALLY DEFERRED,
  "speed_kmh" DOUBLE,
  "traffic_adt" DOUBLE,
  "pedestrian_flow" TEXT,
  "school_way" BOOLEAN,
  "bus_stop" BOOLEAN,
  "lit" BOOLEAN,
  "lighting_class" TEXT,
  "class_source" TEXT,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "street_road_holder_index" ON "street" ("road_holder") WHERE "road_holder" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('street', 'features', 'street', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('street', 'geom', 'LINESTRING', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('street', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_street_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_street_geom_insert" AFTER INSERT ON "street"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_street_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_street_geom_update1" AFTER UPDATE OF "geom" ON "street"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_street_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_street_geom_update2" AFTER UPDATE OF "geom" ON "street"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_street_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_street_geom_update3" AFTER UPDATE ON "street"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_street_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_street_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_street_geom_update4" AFTER UPDATE ON "street"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_street_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_street_geom_delete" AFTER DELETE ON "street"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_street_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('street');

-- Buildings
CREATE TABLE "building" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POLYGON,
  "name" TEXT,
  "height_m" DOUBLE,
  "levels" DOUBLE,
  "use" TEXT,
  "property_owner" TEXT,
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
  VALUES ('building', 'features', 'building', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('building', 'geom', 'POLYGON', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('building', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_building_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_building_geom_insert" AFTER INSERT ON "building"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_building_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_building_geom_update1" AFTER UPDATE OF "geom" ON "building"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_building_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_building_geom_update2" AFTER UPDATE OF "geom" ON "building"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_building_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_building_geom_update3" AFTER UPDATE ON "building"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_building_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_building_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_building_geom_update4" AFTER UPDATE ON "building"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_building_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_building_geom_delete" AFTER DELETE ON "building"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_building_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('building');

-- Trees
CREATE TABLE "tree" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POINT,
  "species" TEXT,
  "height_m" DOUBLE,
  "crown_radius_m" DOUBLE,
  "crown_base_m" DOUBLE,
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
  VALUES ('tree', 'features', 'tree', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('tree', 'geom', 'POINT', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('tree', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_tree_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_tree_geom_insert" AFTER INSERT ON "tree"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_tree_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_tree_geom_update1" AFTER UPDATE OF "geom" ON "tree"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_tree_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_tree_geom_update2" AFTER UPDATE OF "geom" ON "tree"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_tree_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_tree_geom_update3" AFTER UPDATE ON "tree"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_tree_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_tree_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_tree_geom_update4" AFTER UPDATE ON "tree"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_tree_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_tree_geom_delete" AFTER DELETE ON "tree"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_tree_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('tree');

-- Places
CREATE TABLE "place" (
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
  "aliases" TEXT,
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
  VALUES ('place', 'features', 'place', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('place', 'geom', 'POLYGON', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('place', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_place_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_place_geom_insert" AFTER INSERT ON "place"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_place_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_place_geom_update1" AFTER UPDATE OF "geom" ON "place"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_place_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_place_geom_update2" AFTER UPDATE OF "geom" ON "place"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_place_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_place_geom_update3" AFTER UPDATE ON "place"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_place_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_place_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_place_geom_update4" AFTER UPDATE ON "place"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_place_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_place_geom_delete" AFTER DELETE ON "place"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_place_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('place');

-- Responsibility areas
CREATE TABLE "responsibility_area" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POLYGON,
  "name" TEXT NOT NULL,
  "actor" TEXT NOT NULL REFERENCES "actor" (id) DEFERRABLE INITIALLY DEFERRED,
  "covers" TEXT NOT NULL,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "responsibility_area_actor_index" ON "responsibility_area" ("actor") WHERE "actor" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('responsibility_area', 'features', 'responsibility_area', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('responsibility_area', 'geom', 'POLYGON', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('responsibility_area', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_responsibility_area_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_responsibility_area_geom_insert" AFTER INSERT ON "responsibility_area"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_responsibility_area_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_responsibility_area_geom_update1" AFTER UPDATE OF "geom" ON "responsibility_area"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_responsibility_area_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_responsibility_area_geom_update2" AFTER UPDATE OF "geom" ON "responsibility_area"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_responsibility_area_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_responsibility_area_geom_update3" AFTER UPDATE ON "responsibility_area"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_responsibility_area_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_responsibility_area_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_responsibility_area_geom_update4" AFTER UPDATE ON "responsibility_area"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_responsibility_area_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_responsibility_area_geom_delete" AFTER DELETE ON "responsibility_area"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_responsibility_area_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('responsibility_area');

-- Guard areas
CREATE TABLE "guard_area" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POLYGON,
  "name" TEXT NOT NULL,
  "legal_basis" TEXT NOT NULL,
  "case_no" TEXT,
  "permit_holder" TEXT REFERENCES "actor" (id) DEFERRABLE INITIALLY DEFERRED,
  "guard_company" TEXT REFERENCES "actor" (id) DEFERRABLE INITIALLY DEFERRED,
  "hours" TEXT,
  "conditions" TEXT,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "guard_area_permit_holder_index" ON "guard_area" ("permit_holder") WHERE "permit_holder" IS NOT NULL;
CREATE INDEX "guard_area_guard_company_index" ON "guard_area" ("guard_company") WHERE "guard_company" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('guard_area', 'features', 'guard_area', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('guard_area', 'geom', 'POLYGON', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('guard_area', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_guard_area_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_guard_area_geom_insert" AFTER INSERT ON "guard_area"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_guard_area_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_guard_area_geom_update1" AFTER UPDATE OF "geom" ON "guard_area"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_guard_area_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_guard_area_geom_update2" AFTER UPDATE OF "geom" ON "guard_area"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_guard_area_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_guard_area_geom_update3" AFTER UPDATE ON "guard_area"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_guard_area_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_guard_area_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_guard_area_geom_update4" AFTER UPDATE ON "guard_area"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_guard_area_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_guard_area_geom_delete" AFTER DELETE ON "guard_area"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_guard_area_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('guard_area');

-- Camera zones
CREATE TABLE "camera_zone" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POLYGON,
  "name" TEXT NOT NULL,
  "purpose" TEXT,
  "controller" TEXT REFERENCES "actor" (id) DEFERRABLE INITIALLY DEFERRED,
  "legal_basis" TEXT,
  "balancing_document" TEXT,
  "decided_by" TEXT,
  "decided_on" DATE,
  "review_on" DATE,
  "footage_retention_days" DOUBLE,
  "ended_on" DATE,
  "signage_confirmed_on" DATE,
  "signage_photo" TEXT,
  "valid_from" DATE,
  "valid_to" DATE,
  "visibility" TEXT NOT NULL,
  "provenance" TEXT NOT NULL,
  "source" TEXT,
  "source_date" DATE,
  "position_accuracy_m" DOUBLE,
  "assumed" TEXT
);
CREATE INDEX "camera_zone_controller_index" ON "camera_zone" ("controller") WHERE "controller" IS NOT NULL;
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('camera_zone', 'features', 'camera_zone', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('camera_zone', 'geom', 'POLYGON', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('camera_zone', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_camera_zone_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_camera_zone_geom_insert" AFTER INSERT ON "camera_zone"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_camera_zone_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_camera_zone_geom_update1" AFTER UPDATE OF "geom" ON "camera_zone"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_camera_zone_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_camera_zone_geom_update2" AFTER UPDATE OF "geom" ON "camera_zone"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_camera_zone_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_camera_zone_geom_update3" AFTER UPDATE ON "camera_zone"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_camera_zone_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_camera_zone_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_camera_zone_geom_update4" AFTER UPDATE ON "camera_zone"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_camera_zone_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_camera_zone_geom_delete" AFTER DELETE ON "camera_zone"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_camera_zone_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('camera_zone');

-- Land cover
CREATE TABLE "land_cover" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  modified_at DATETIME NOT NULL,
  modified_by TEXT NOT NULL,
  geom POLYGON,
  "name" TEXT,
  "kind" TEXT NOT NULL,
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
  VALUES ('land_cover', 'features', 'land_cover', 3007);
INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
  VALUES ('land_cover', 'geom', 'POLYGON', 3007, 0, 0);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
  VALUES ('land_cover', 'geom', 'gpkg_rtree_index',
    'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_land_cover_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_land_cover_geom_insert" AFTER INSERT ON "land_cover"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_land_cover_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_land_cover_geom_update1" AFTER UPDATE OF "geom" ON "land_cover"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_land_cover_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_land_cover_geom_update2" AFTER UPDATE OF "geom" ON "land_cover"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_land_cover_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_land_cover_geom_update3" AFTER UPDATE ON "land_cover"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_land_cover_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_land_cover_geom" VALUES (NEW."fid",
    ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_land_cover_geom_update4" AFTER UPDATE ON "land_cover"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_land_cover_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_land_cover_geom_delete" AFTER DELETE ON "land_cover"
  WHEN OLD."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_land_cover_geom" WHERE id = OLD."fid";
END;
INSERT INTO layer_state (layer) VALUES ('land_cover');

