/**
 * Features as JSON: written straight to bytes from the store's rows, read from request bodies.
 *
 * <p>{@link Shape} holds the coordinates of one feature in flat arrays; tiles are made of it too.
 */
@ApplicationModule(displayName = "GeoJSON", allowedDependencies = "problems")
package se.lykta.server.geojson;

import org.springframework.modulith.ApplicationModule;
