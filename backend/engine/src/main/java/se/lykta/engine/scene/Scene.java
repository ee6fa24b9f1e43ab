package se.lykta.engine.scene;

import java.util.List;

/** All that a calculation of direct light needs to know of a place. */
public record Scene(
    List<Luminaire> luminaires, List<Building> buildings, List<Tree> trees, Terrain terrain) {
  public Scene {
    luminaires = List.copyOf(luminaires);
    buildings = List.copyOf(buildings);
    trees = List.copyOf(trees);
  }
}
