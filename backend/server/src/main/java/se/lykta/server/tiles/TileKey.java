package se.lykta.server.tiles;

import java.time.LocalDate;
import java.util.Set;
import se.lykta.layers.Visibility;
import se.lykta.store.Overlay;

/**
 * Which tile, for whom.
 *
 * @param asOf what holds on that day
 * @param overlay the scenario's, where it is about what the tile shows
 */
record TileKey(
    String layer, TileAddress address, LocalDate asOf, Set<Visibility> visible, Overlay overlay) {}
