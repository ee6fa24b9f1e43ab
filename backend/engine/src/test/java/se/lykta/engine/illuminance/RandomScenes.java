package se.lykta.engine.illuminance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import se.lykta.engine.scene.Building;
import se.lykta.engine.scene.HeightGrid;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;
import se.lykta.engine.scene.Terrain;
import se.lykta.engine.scene.Tree;

/**
 * Scenes of 40 by 40 m by chance. On the lattice everything stands on whole metres, so that lamps,
 * receivers, walls and corners meet exactly; off it everything is turned and shifted.
 */
record RandomScenes(Random random, boolean onLattice) {
  static final int SIDE = 40;

  /** Footprints around the origin. */
  private static final List<Polygon> SHAPES =
      List.of(
          Light.polygon(0, 0, 6, 0, 6, 4, 0, 4),
          Light.polygon(0, 0, 8, 0, 8, 3, 3, 3, 3, 8, 0, 8),
          Light.polygon(0, 0, 9, 0, 9, 7, 6, 7, 6, 3, 3, 3, 3, 7, 0, 7),
          Light.polygon(0, 0, 5, 1, 3, 6),
          Light.polygon(0, 0, 6, 2, 9, 0, 7, 5, 9, 9, 5, 7, 1, 9, 2, 4),
          Light.polygon(
              new double[] {0, 0, 10, 0, 10, 10, 0, 10}, new double[] {3, 3, 7, 3, 7, 7, 3, 7}),
          Light.polygon(new double[] {0, 0, 9, 0, 4, 8}, new double[] {3, 2, 5, 2, 4, 5}));

  Scene scene(boolean terrain) {
    return new Scene(
        some(1 + random.nextInt(6), this::lamp),
        some(random.nextInt(7), this::building),
        some(random.nextInt(4), this::tree),
        terrain ? terrain() : Terrain.FLAT);
  }

  private static <T> List<T> some(int count, Supplier<T> one) {
    List<T> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(one.get());
    }
    return all;
  }

  /** East or north, m. */
  double coordinate() {
    return onLattice ? random.nextInt(SIDE + 1) : random.nextDouble() * SIDE;
  }

  double height(int most) {
    return onLattice ? random.nextInt(most + 1) : random.nextDouble() * most;
  }

  private Luminaire lamp() {
    return Light.lamp(coordinate(), coordinate(), height(10));
  }

  private Building building() {
    var change = new AffineTransformation();
    double quarter = Math.PI / 2 * random.nextInt(4);
    change.rotate(
        onLattice ? Math.rint(Math.sin(quarter)) : Math.sin(1),
        onLattice ? Math.rint(Math.cos(quarter)) : Math.cos(1));
    change.translate(coordinate(), coordinate());
    Polygon shape = SHAPES.get(random.nextInt(SHAPES.size()));
    return new Building("house", (Polygon) change.transform(shape), height(8));
  }

  private Tree tree() {
    double base = height(4);
    return new Tree(
        "tree",
        coordinate(),
        coordinate(),
        base,
        base + 1 + height(6),
        1 + height(4),
        random.nextInt(3) / 2.0);
  }

  private Terrain terrain() {
    double[] heights = random.doubles(7 * 6, 0, 5).toArray();
    return new HeightGrid(2, 3, 6, 7, 6, heights);
  }
}
