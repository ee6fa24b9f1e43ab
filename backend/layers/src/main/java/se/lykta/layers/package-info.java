/**
 * The layer catalogue: what a light point, a street or a camera zone is, in one class each.
 *
 * <p>Everything else is derived from here: the table, the JSON Schema, the validation, the form,
 * the attribute table, the import mapping and the generated documentation. A {@link Layer} has
 * {@link Field}s, each of a {@link Kind}, and {@link Rule}s over a whole {@link Feature}. Words on
 * the screen are {@link Title}s, Swedish first. Lengths are metres in the stored CRS (EPSG:3007).
 *
 * <p>Neighbours: {@code se.lykta.store} keeps features, {@code se.lykta.exchange} brings them in
 * and out; this package knows neither.
 */
package se.lykta.layers;
