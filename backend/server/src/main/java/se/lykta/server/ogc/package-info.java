/**
 * OGC API – Features, Part 1 (Core) and Part 2 (CRS), under {@code /ogc}, with the schemas of Part
 * 5: for QGIS, GDAL, Hajk, FME and anybody who reads GeoJSON.
 *
 * <p>A collection is a layer. Items are streamed from the store's rows; {@code next} goes on behind
 * the last row, however many come before it. Coordinates follow the axis order of their authority.
 */
@ApplicationModule(
    displayName = "OGC API Features",
    allowedDependencies = {"accounts", "geojson", "problems", "web"})
package se.lykta.server.ogc;

import org.springframework.modulith.ApplicationModule;
