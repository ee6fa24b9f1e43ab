package se.lykta.engine.illuminance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.lykta.engine.scene.HeightGrid;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;

/** Random scenes, lamp by lamp, against the plain calculation. */
class BruteForceTest {

  @Property(tries = 500, seed = "20261124")
  void onWholeMetresWhereEverythingTouches(@ForAll long seed) {
    compare(new RandomScenes(new Random(seed), true), false, 40);
  }

  @Property(tries = 400, seed = "20261124")
  void anywhere(@ForAll long seed) {
    compare(new RandomScenes(new Random(seed), false), false, 40);
  }

  @Property(tries = 150, seed = "20261124")
  void onHillsAndInHollows(@ForAll long seed) {
    compare(new RandomScenes(new Random(seed), false), true, 15);
  }

  /** Light that passes the top of a ridge 0.1 mm too low, between any samples in a row. */
  @Example
  void theTopOfARidgeHides() {
    var ridge = new HeightGrid(0, 0, 6, 3, 2, new double[] {0, 5, 0, 0, 5, 0});
    Luminaire lamp = Light.lamp(-11.3, 3, 4.9999);
    Scene scene = new Scene(List.of(lamp), List.of(), List.of(), ridge);
    assertThat(Light.at(scene, 23.1, 3, 4.9999, Projected.CYLINDRICAL)).isZero();
    assertThat(new BruteForce(scene).cylindrical(lamp, 23.1, 3, 4.9999)).isZero();
    assertThat(new BruteForce(scene).cylindrical(lamp, 23.1, 3, 5.01)).isPositive();
  }

  private static void compare(RandomScenes random, boolean terrain, int receivers) {
    Scene scene = random.scene(terrain);
    var light = Illuminance.of(scene);
    var plain = new BruteForce(scene);
    for (int receiver = 0; receiver < receivers; receiver++) {
      Points here = Points.at(random.coordinate(), random.coordinate(), random.height(6));
      double[] horizontal = light.contributions(here, 0, Projected.HORIZONTAL);
      double[] cylindrical = light.contributions(here, 0, Projected.CYLINDRICAL);
      for (int i = 0; i < horizontal.length; i++) {
        Luminaire lamp = scene.luminaires().get(i);
        check(horizontal[i], plain.horizontal(lamp, here.x(0), here.y(0), here.heightM(0)), scene);
        check(
            cylindrical[i], plain.cylindrical(lamp, here.x(0), here.y(0), here.heightM(0)), scene);
      }
    }
  }

  private static void check(double found, double expected, Scene scene) {
    if (!Double.isNaN(expected)) {
      assertThat(found).as("%s", scene).isCloseTo(expected, offset(1e-9 * expected));
    }
  }
}
