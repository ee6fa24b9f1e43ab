package se.lykta.engine.illuminance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;

/** Random scenes, lamp by lamp, against the plain calculation. */
class BruteForceTest {

  @Property(tries = 500, seed = "20261124")
  void onWholeMetresWhereEverythingTouches(@ForAll long seed) {
    compare(new RandomScenes(new Random(seed), true), false, 40);
  }

  @Property(tries = 200, seed = "20261124")
  void anywhere(@ForAll long seed) {
    compare(new RandomScenes(new Random(seed), false), false, 40);
  }

  @Property(tries = 60, seed = "20261124")
  void onHillsAndInHollows(@ForAll long seed) {
    compare(new RandomScenes(new Random(seed), false), true, 15);
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
