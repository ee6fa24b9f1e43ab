package se.lykta.server.print;

import java.time.Instant;
import java.util.Set;

/**
 * What painters have at hand.
 *
 * @param now when it is drawn
 * @param used symbols that are on the sheet; painters add theirs
 * @param names to be written on the map; painters add theirs
 */
record Canvas(Instant now, Stock stock, Drawing drawing, Set<Symbol> used, MapNames names) {

  Pen pen() {
    return drawing.pen();
  }

  Ground ground() {
    return drawing.ground();
  }

  /** Whether a place on the paper lies in the map. */
  boolean holds(double x, double y) {
    Box map = ground().map();
    return x >= map.x() && x <= map.right() && y >= map.y() && y <= map.top();
  }
}
