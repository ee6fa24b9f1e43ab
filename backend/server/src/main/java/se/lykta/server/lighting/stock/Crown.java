package se.lykta.server.lighting.stock;

import java.util.UUID;
import se.lykta.engine.scene.Tree;

/**
 * A tree's crown, in metres above the ground; how much it lets through is the season's.
 *
 * @throws IllegalArgumentException where it can't be a tree of the engine
 */
public record Crown(UUID id, double x, double y, double baseM, double topM, double radiusM) {
  public Crown {
    tree(id, x, y, baseM, topM, radiusM, 1);
  }

  Tree tree(double transmittance) {
    return tree(id, x, y, baseM, topM, radiusM, transmittance);
  }

  private static Tree tree(
      UUID id, double x, double y, double baseM, double topM, double radiusM, double through) {
    return new Tree(id.toString(), x, y, baseM, topM, radiusM, through);
  }
}
