/**
 * Reads GeoJSON (RFC 7946): a FeatureCollection, a Feature, or one Feature a line.
 *
 * <p>A file is gone through twice, as a stream: first for what holds for all of it (coordinate
 * system, layer) and for faults of the JSON itself, then feature by feature. Properties are matched
 * to fields by name or title; one that matches none is told once.
 */
package se.lykta.exchange.geojson;
