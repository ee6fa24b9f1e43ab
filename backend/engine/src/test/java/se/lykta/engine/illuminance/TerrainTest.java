package se.lykta.engine.illuminance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lykta.engine.scene.HeightGrid;
import se.lykta.engine.scene.Scene;
import se.lykta.engine.scene.Terrain;

/** Light on ground that is not level. */
class TerrainTest {
  /** Level at 0 to x = 10, then rising to 5 at x = 20, level from there on. */
  private static final HeightGrid STEP =
      new HeightGrid(0, 0, 10, 4, 2, new double[] {0, 0, 5, 5, 0, 0, 5, 5});

  private static double horizontal(Terrain ground, double lampX, double lampHeight, double x) {
    var lamp = Light.lamp(lampX, 5, lampHeight);
    return Light.onGround(new Scene(List.of(lamp), List.of(), List.of(), ground), x, 5);
  }

  @Test
  void lampsAndReceiversRideOnTheGround() {
    // the lamp's light centre is at 9, the receiver on the lower ground
    double square = 15 * 15 + 9 * 9;
    assertThat(horizontal(STEP, 20, 4, 5))
        .isCloseTo(100 * 9 / Math.pow(square, 1.5), within(1e-12));
  }

  @Test
  void theGroundHidesWhatLiesBehindItsEdge() {
    // from the receiver at (12, 1) the edge (20, 5) hides a lamp at (25, 6), not one at (25, 8)
    assertThat(horizontal(STEP, 25, 1, 12)).isZero();
    assertThat(horizontal(STEP, 25, 3, 12)).isPositive();
  }

  @Test
  void fromAPlateauOnlyWhatRisesAboveItIsSeen() {
    assertThat(fromThePlateau(4.9)).isZero();
    assertThat(fromThePlateau(5.1)).isPositive();
  }

  private static double fromThePlateau(double lampHeight) {
    Scene scene = new Scene(List.of(Light.lamp(0, 5, lampHeight)), List.of(), List.of(), STEP);
    return Light.at(scene, 25, 5, 0, Projected.vertical(270));
  }

  @Test
  void aSlopeDoesNotHideItselfFromALampAboveIt() {
    assertThat(horizontal(STEP, 15, 4, 11)).isPositive();
    assertThat(horizontal(STEP, 15, 4, 19)).isPositive();
  }

  @Test
  void levelGroundAsAGridIsTheSameAsLevelGround() {
    var level = new HeightGrid(-50, -50, 7, 20, 20, new double[400]);
    var house = Light.block(4, 2, 3, 3);
    var lamps = List.of(Light.lamp(0, 5, 5), Light.lamp(11, 3, 8));
    Scene grid = new Scene(lamps, List.of(house), List.of(), level);
    Scene flat = Light.scene(lamps, house);
    for (double x = 0.5; x < 20; x++) {
      assertThat(Light.onGround(grid, x, 4)).isEqualTo(Light.onGround(flat, x, 4));
    }
  }

  @Test
  void aRoofCountsFromTheLowestGroundUnderTheHouse() {
    // under the house the ground rises from 1 to 4; a roof 4 m above 1 is 1 m over the upper side
    var house = Light.block(12, 2, 6, 4);
    Scene scene = new Scene(List.of(Light.lamp(5, 5, 8)), List.of(house), List.of(), STEP);
    assertThat(Light.at(scene, 15, 5, 2.49, Projected.HORIZONTAL)).as("inside").isZero();
    assertThat(Light.at(scene, 15, 5, 2.5, Projected.HORIZONTAL)).as("on the roof").isPositive();
  }
}
