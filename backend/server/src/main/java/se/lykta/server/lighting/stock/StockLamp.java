package se.lykta.server.lighting.stock;

import java.util.Set;
import java.util.UUID;
import se.lykta.engine.scene.Luminaire;

/**
 * A luminaire as it hangs, with what was assumed of it.
 *
 * @param luminaire its id; that of the light point where the register has no luminaire for it
 * @param light as the engine takes it, at full power
 * @param photometry names the light distribution and its street side, by content
 * @param assumed names of the fields whose values are guesses
 * @param isPublic whether readers who aren't logged in may know it
 */
public record StockLamp(
    UUID lightPoint,
    UUID luminaire,
    Luminaire light,
    String photometry,
    LampGroup group,
    Set<String> assumed,
    boolean isPublic) {

  /**
   * @param member whether the reader is logged in
   */
  public boolean isShownTo(boolean member) {
    return member || isPublic;
  }
}
