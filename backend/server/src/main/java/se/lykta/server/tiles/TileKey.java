package se.lykta.server.tiles;

import java.time.LocalDate;
import java.util.Set;
import se.lykta.layers.Visibility;

/**
 * Which tile, for whom.
 *
 * @param asOf what holds on that day
 */
record TileKey(String layer, TileAddress address, LocalDate asOf, Set<Visibility> visible) {}
