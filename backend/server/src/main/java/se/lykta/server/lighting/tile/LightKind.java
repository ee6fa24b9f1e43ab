package se.lykta.server.lighting.tile;

import java.util.List;
import se.lykta.engine.illuminance.Projected;
import se.lykta.server.lighting.stock.Season;

/**
 * Which light is summed up.
 *
 * @param facingDeg where an upright surface looks, whole degrees clockwise from grid north; 0 for
 *     the other quantities
 */
public record LightKind(Quantity quantity, int facingDeg, Season season) {
  public LightKind {
    if (quantity != Quantity.VERTICAL && facingDeg != 0) {
      throw new IllegalArgumentException("facing of " + quantity + "; expected 0");
    }
  }

  /**
   * What a tile keeps. The half cylinder's light is linear in its facing: that to the north and to
   * the east, beside the cylinder's, give every facing.
   */
  List<Projected> measures() {
    return switch (quantity) {
      case HORIZONTAL -> List.of(Projected.HORIZONTAL);
      case VERTICAL -> List.of(Projected.vertical(facingDeg));
      case SEMICYLINDRICAL ->
          List.of(
              Projected.CYLINDRICAL, Projected.semiCylindrical(90), Projected.semiCylindrical(0));
    };
  }
}
