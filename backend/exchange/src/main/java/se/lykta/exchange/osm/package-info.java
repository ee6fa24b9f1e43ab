/**
 * Reads OpenStreetMap extracts (.osm.pbf): streets, buildings, lamps, trees, places and land cover.
 *
 * <p>{@link se.lykta.exchange.osm.OsmReader} goes through the file several times, so that only the
 * positions of nodes that are needed stay in memory: relations, the nodes that ways need, their
 * positions, ways, areas of several ways, and last the points, which ask for the street beside
 * them. One class per layer knows the tags. What OSM lacks is either left out or, where a value is
 * needed, filled in and named in {@code assumed}; nothing is guessed silently.
 *
 * <p>Data © OpenStreetMap contributors, ODbL; every feature says so in its source.
 */
package se.lykta.exchange.osm;
