package se.lykta.engine.scene;

import java.util.Optional;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * A building: an opaque vertical prism from below the ground to its roof.
 *
 * <p>It hides light only from {@link #TOUCH_M} below its surface on, so that what stands on a wall
 * or touches one is outside: coordinates of a town have rounding errors of 1e-9 m.
 *
 * @param id the caller's name for it
 * @param footprint may be non-convex and have holes (courtyards); no crossing edges, some area
 * @param heightM of the roof above the lowest ground under the footprint, m, ≥ 0
 */
public record Building(String id, Polygon footprint, double heightM) {
  /** How far walls and roof stand before what hides light, m. */
  private static final double TOUCH_M = 1e-6;

  public Building {
    Check.within(heightM, 0, 10_000, "height (m)", id);
    findFlaw(footprint)
        .ifPresent(
            flaw -> {
              throw new IllegalArgumentException(
                  "footprint of %s is %s; expected a polygon with an inside and an outside"
                      .formatted(id, flaw));
            });
  }

  /** What hides light, seen from above: the footprint with its walls moved inwards. */
  public Polygon opaqueFootprint() {
    return Inset.of(footprint, TOUCH_M);
  }

  /** How high that reaches above the lowest ground under the footprint, m. */
  public double opaqueHeightM() {
    return heightM - TOUCH_M;
  }

  /**
   * What keeps a polygon from being a footprint, for callers who would rather leave a building out.
   */
  public static Optional<String> findFlaw(Polygon footprint) {
    if (footprint.isEmpty()) {
      return Optional.of("empty");
    }
    var flaw = new IsValidOp(footprint).getValidationError();
    if (flaw != null) {
      var at = flaw.getCoordinate();
      return Optional.of("broken (%s at %s %s)".formatted(flaw.getMessage(), at.x, at.y));
    }
    return footprint.getArea() > 0 ? Optional.empty() : Optional.of("without an area");
  }
}
