package se.lykta.server.lighting.stock;

import java.util.UUID;
import se.lykta.engine.scene.Tree;

/** A tree's crown, in metres above the ground; how much it lets through is the season's. */
public record Crown(UUID id, double x, double y, double baseM, double topM, double radiusM) {

  Tree tree(double transmittance) {
    return new Tree(id.toString(), x, y, baseM, topM, radiusM, transmittance);
  }
}
