package se.lykta.engine.scene;

import org.locationtech.jts.geom.Polygon;

/**
 * A building: an opaque vertical prism from below the ground to its roof.
 *
 * @param id the caller's name for it
 * @param footprint may be non-convex and have holes (courtyards)
 * @param heightM of the roof above the lowest ground under the footprint, m, ≥ 0
 */
public record Building(String id, Polygon footprint, double heightM) {
  public Building {
    Check.within(heightM, 0, 10_000, "height (m)", id);
  }
}
