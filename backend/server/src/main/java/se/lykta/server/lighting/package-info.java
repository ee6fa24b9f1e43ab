/**
 * The light that the town's lamps give: as tiles of illuminance for the map, as values at a point,
 * over streets and places, and as it would be after changes that nobody has saved.
 *
 * <p>Its words in the order of their work:
 *
 * <ol>
 *   <li>{@code stock}: what the store knows of lamps, buildings and trees, as the engine takes it;
 *       what is missing is assumed, and told.
 *   <li>{@code tile}: the sums of light on squares of the ground, kept by a fingerprint of all that
 *       they depend on. A tile whose fingerprint is not today's is never found: nothing stale can
 *       be shown, whatever was interrupted.
 *   <li>{@code street}: streets and places against the class of lighting that they have to have.
 *   <li>here: the answers.
 * </ol>
 */
@ApplicationModule(
    displayName = "Lighting",
    allowedDependencies = {
      "accounts",
      "features",
      "geojson",
      "problems",
      "scenarios",
      "settings",
      "web"
    })
package se.lykta.server.lighting;

import org.springframework.modulith.ApplicationModule;
