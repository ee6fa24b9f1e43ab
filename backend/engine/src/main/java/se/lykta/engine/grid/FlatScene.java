package se.lykta.engine.grid;

import java.util.List;
import java.util.Optional;
import se.lykta.engine.scene.Scene;
import se.lykta.engine.scene.Terrain;

/**
 * A scene on level ground, prepared for grids: the only kind that this package calculates, for on a
 * slope shadows have no straight edges. Immutable, for any number of threads.
 */
public final class FlatScene {
  /** Prepares luminaires, these and any that come. */
  final Lamps known = new Lamps();

  final List<Lamp> lamps;
  final Walls walls;
  final Crowns crowns;

  private FlatScene(Scene scene) {
    lamps = known.of(scene.luminaires());
    walls = new Walls(scene.buildings());
    crowns = new Crowns(scene.trees());
  }

  /** Empty where the scene's ground is not level: the exact point path is for those. */
  public static Optional<FlatScene> find(Scene scene) {
    return scene.terrain() == Terrain.FLAT ? Optional.of(new FlatScene(scene)) : Optional.empty();
  }
}
