/**
 * Brings files in and out.
 *
 * <p>{@link Import} reads files in two steps. {@code read} changes nothing: it maps what it finds
 * to features, checks them, compares them with the store and puts them aside on disk; the {@link
 * ImportPreview} tells how many would be created, updated, skipped or left out, with one issue per
 * doubtful object. {@code commit} keeps all of it in one change set, or nothing. Ids are derived
 * from the source's own, so a second import updates what the first one made; what people have
 * changed since is never overwritten.
 *
 * <p>Readers by format: {@code osm}, {@code geojson}. {@code intake} is what they share. {@code
 * export} writes GeoJSON, CSV and GeoPackage in constant memory.
 *
 * <p>Neighbours: {@code se.lykta.store} keeps the features; the server and the command line call
 * this package.
 */
package se.lykta.exchange;
