package se.lykta.engine.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.lykta.engine.Progress;
import se.lykta.engine.conformity.Comparison;
import se.lykta.engine.illuminance.Illuminance;
import se.lykta.engine.illuminance.OverFacings;
import se.lykta.engine.illuminance.Points;
import se.lykta.engine.illuminance.Projected;
import se.lykta.engine.illuminance.Quantity;
import se.lykta.engine.scene.Scene;

/** The grid path gives what the exact point path gives. */
class GridAgainstPointsTest {
  @Property(tries = 150, seed = "20261124")
  void onTheGround(@ForAll long seed) {
    var random = new RandomScenes(seed);
    Scene scene = random.scene(8, 8, 4);
    assertEqual(scene, random.jitteredGrid(1, 0), Projected.HORIZONTAL);
  }

  @Property(tries = 100, seed = "20261124")
  void onAnUprightSurface(@ForAll long seed) {
    var random = new RandomScenes(seed);
    Scene scene = random.scene(8, 8, 4);
    assertEqual(scene, random.jitteredGrid(1.5, 1.5), Projected.vertical(seed % 360));
  }

  @Property(tries = 100, seed = "20261124")
  void onHalfCylindersAndCylinders(@ForAll long seed) {
    var random = new RandomScenes(seed);
    Scene scene = random.scene(8, 8, 0);
    ReceiverGrid grid = random.jitteredGrid(1.5, 1.5);
    assertEqual(scene, grid, Projected.semiCylindrical(seed % 360));
    assertEqual(scene, grid, Projected.CYLINDRICAL);
  }

  /** Roofs below the receivers are in the way of lamps below the roofs. */
  @Property(tries = 100, seed = "20261124")
  void highAboveTheGround(@ForAll long seed) {
    var random = new RandomScenes(seed);
    Scene scene = random.scene(8, 8, 4);
    assertEqual(scene, random.jitteredGrid(1.5, 7), Projected.CYLINDRICAL);
  }

  @Property(tries = 50, seed = "20261124")
  void overAllFacings(@ForAll long seed) {
    var random = new RandomScenes(seed);
    Scene scene = random.scene(8, 4, 2);
    ReceiverGrid grid = random.jitteredGrid(2, 1.5);
    FacingSums sums = light(scene).facings(grid, new Progress());
    assertEqual(sums.most(), points(scene, grid, OverFacings.MOST_SEMI_CYLINDRICAL));
    assertEqual(sums.semiCylindrical(30), points(scene, grid, Projected.semiCylindrical(30)));
  }

  @Property(tries = 50, seed = "20261124")
  void asFarAsTheLampsReach(@ForAll long seed) {
    var random = new RandomScenes(seed);
    Scene scene = random.scene(8, 4, 2);
    ReceiverGrid grid = random.jitteredGrid(1, 0);
    var light = new GridLight(FlatScene.find(scene).orElseThrow(), Reach.ofMetres(30));
    double[] expected =
        Illuminance.of(scene, 30).at(points(grid), Projected.HORIZONTAL, new Progress());
    assertEqual(light.lux(grid, Projected.HORIZONTAL, new Progress()), expected);
  }

  /** So many lamps are dealt in shares, in both precisions. */
  @Property(tries = 20, seed = "20261124")
  void ofManyLamps(@ForAll long seed) {
    var random = new RandomScenes(seed);
    Scene scene = random.scene(70, 8, 4);
    ReceiverGrid grid = random.jitteredGrid(4, 0);
    double[] expected = points(scene, grid, Projected.HORIZONTAL);
    double[] one = in(1, () -> light(scene).lux(grid, Projected.HORIZONTAL, new Progress()));
    assertEqual(one, expected);
    assertThat(in(3, () -> light(scene).lux(grid, Projected.HORIZONTAL, new Progress())))
        .isEqualTo(one);
    float[] floats = light(scene).floatLux(grid, Projected.HORIZONTAL, new Progress());
    double[] widened = IntStream.range(0, floats.length).mapToDouble(i -> floats[i]).toArray();
    Comparison comparison = Comparison.ofLux(widened, expected);
    assertThat(comparison.isWithin(5e-5)).as(comparison.toString()).isTrue();
  }

  private static double[] in(int threads, Callable<double[]> work) {
    try (var pool = new ForkJoinPool(threads)) {
      return pool.submit(work).join();
    }
  }

  private static void assertEqual(Scene scene, ReceiverGrid grid, Projected quantity) {
    assertEqual(light(scene).lux(grid, quantity, new Progress()), points(scene, grid, quantity));
  }

  private static void assertEqual(double[] found, double[] expected) {
    Comparison comparison = Comparison.ofLux(found, expected);
    assertThat(comparison.isWithin(1e-6)).as(comparison.toString()).isTrue();
  }

  private static GridLight light(Scene scene) {
    return new GridLight(FlatScene.find(scene).orElseThrow(), Reach.unlimited());
  }

  private static double[] points(Scene scene, ReceiverGrid grid, Quantity quantity) {
    return Illuminance.of(scene).at(points(grid), quantity, new Progress());
  }

  private static Points points(ReceiverGrid grid) {
    return Points.grid(
        grid.x(), grid.y(), grid.cellM(), grid.cellM(), grid.columns(), grid.rows(), grid.zM());
  }
}
