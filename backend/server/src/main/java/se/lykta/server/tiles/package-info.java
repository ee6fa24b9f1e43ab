/**
 * Vector tiles (MVT 2.1) of every layer, in the WebMercatorQuad grid.
 *
 * <p>A tile is made from the store's rows without objects in between: project, clip, thin out,
 * encode. At low zooms points that fall into the same two pixels are one, and what is smaller than
 * a pixel is left out. Ready tiles are kept in memory until a change touches them.
 */
@ApplicationModule(
    displayName = "Tiles",
    allowedDependencies = {"accounts", "geojson", "problems", "scenarios", "settings", "web"})
package se.lykta.server.tiles;

import org.springframework.modulith.ApplicationModule;
