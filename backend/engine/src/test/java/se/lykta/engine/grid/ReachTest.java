package se.lykta.engine.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.lykta.engine.Progress;
import se.lykta.engine.illuminance.Projected;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;
import se.lykta.engine.scene.Terrain;
import se.lykta.photometry.LightDistribution;

/** What a reach loses stays within its bound. */
class ReachTest {
  @Property(tries = 30, seed = "20261124")
  void aRadiusLosesNoMoreThanStated(@ForAll long seed) {
    assertBounded(seed, Reach.ofMetres(25), Projected.HORIZONTAL);
    assertBounded(seed, Reach.ofMetres(25), Projected.semiCylindrical(seed % 360));
  }

  @Property(tries = 30, seed = "20261124")
  void aFloorLosesNoMoreThanItselfPerLamp(@ForAll long seed) {
    var random = new RandomScenes(seed);
    FlatScene scene = FlatScene.find(random.scene(6, 0, 0)).orElseThrow();
    ReceiverGrid grid = random.jitteredGrid(4, 0);
    var floored = new GridLight(scene, new Reach(Double.POSITIVE_INFINITY, 0.05));
    assertThat(worst(scene, floored, grid, Projected.HORIZONTAL)).isLessThanOrEqualTo(6 * 0.05);
    assertBounded(seed, new Reach(60, 0.05), Projected.HORIZONTAL);
  }

  @Test
  void lightThatGrowsOutwardsIsBoundedByItsPeak() {
    var outwards =
        new LightDistribution(
            new double[] {0}, new double[] {0, 60, 80, 90}, new double[] {1, 1, 5000, 0}, 0);
    var lamp = new Luminaire("L", 0, 0, 5, 0, 0, 0, outwards, outwards.fluxLm(), 1, 1);
    var scene = new Scene(List.of(lamp), List.of(), List.of(), Terrain.FLAT);
    FlatScene flat = FlatScene.find(scene).orElseThrow();
    var grid = new ReceiverGrid(0, 0, 0.5, 100, 100, 0);
    var light = new GridLight(flat, Reach.ofMetres(10));
    assertThat(worst(flat, light, grid, Projected.HORIZONTAL))
        .isPositive()
        .isLessThanOrEqualTo(light.lostAtMostLux(grid, Projected.HORIZONTAL));
  }

  private static void assertBounded(long seed, Reach reach, Projected quantity) {
    var random = new RandomScenes(seed);
    Scene open = random.scene(6, 2, 1);
    FlatScene scene = FlatScene.find(open).orElseThrow();
    ReceiverGrid grid = random.jitteredGrid(4, quantity == Projected.HORIZONTAL ? 0 : 1.5);
    var light = new GridLight(scene, reach);
    assertThat(worst(scene, light, grid, quantity))
        .isLessThanOrEqualTo(light.lostAtMostLux(grid, quantity) + 1e-12);
  }

  private static double worst(
      FlatScene scene, GridLight light, ReceiverGrid grid, Projected quantity) {
    double[] all = new GridLight(scene, Reach.unlimited()).lux(grid, quantity, new Progress());
    double[] near = light.lux(grid, quantity, new Progress());
    double worst = 0;
    for (int i = 0; i < all.length; i++) {
      worst = Math.max(worst, all[i] - near[i]);
    }
    return worst;
  }
}
