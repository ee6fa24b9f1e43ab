package se.lykta.engine.illuminance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lykta.engine.scene.HeightGrid;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;
import se.lykta.engine.scene.Terrain;
import se.lykta.engine.scene.Tree;

/** Light through crowns. */
class TreesTest {
  private static final double OPEN = 100 / 400.0;

  /** West to east over 20 m at 5 m, a crown of 3 m radius and 4 m height beside the middle. */
  private static double through(double beside, double transmittance) {
    return at(Light.lamp(0, 0, 5), new Tree("lime", 10, beside, 3, 7, 3, transmittance));
  }

  private static double at(Luminaire lamp, Tree... trees) {
    Scene scene = new Scene(List.of(lamp), List.of(), List.of(trees), Terrain.FLAT);
    return Light.at(scene, 20, 0, 5, Projected.vertical(270));
  }

  @Test
  void throughTheMiddleTheTransmittanceIsKept() {
    assertThat(through(0, 0.3)).isCloseTo(0.3 * OPEN, within(1e-12));
    assertThat(through(0, 0)).isZero();
    assertThat(through(0, 1)).isCloseTo(OPEN, within(1e-12));
  }

  @Test
  void besideTheMiddleTheChordCounts() {
    double chord = Math.sqrt(1 - 0.25);
    assertThat(through(1.5, 0.3)).isCloseTo(Math.pow(0.3, chord) * OPEN, within(1e-12));
  }

  @Test
  void aTouchAndAMissKeepAll() {
    assertThat(through(3, 0)).isCloseTo(OPEN, within(1e-12));
    assertThat(through(3.01, 0)).isCloseTo(OPEN, within(1e-12));
  }

  @Test
  void aLampInTheMiddleOfACrownHasHalfOfItInFront() {
    Tree tree = new Tree("lime", 0, 0, 3, 7, 3, 0.3);
    assertThat(at(Light.lamp(0, 0, 5), tree)).isCloseTo(Math.sqrt(0.3) * OPEN, within(1e-12));
  }

  @Test
  void twoCrownsMultiply() {
    Tree one = new Tree("lime", 6, 0, 3, 7, 3, 0.3);
    Tree other = new Tree("elm", 14, 0, 3, 7, 3, 0.5);
    assertThat(at(Light.lamp(0, 0, 5), one, other)).isCloseTo(0.15 * OPEN, within(1e-12));
  }

  @Test
  void aCrownThatManyCellsShareCountsOnce() {
    Tree wide = new Tree("oak", 10, 0, 3, 7, 8, 0.3);
    Tree far = new Tree("shrub", 300, 300, 0, 0.5, 0.1, 0);
    assertThat(at(Light.lamp(0, 0, 5), wide, far)).isCloseTo(0.3 * OPEN, within(1e-12));
  }

  @Test
  void aTreeStandsOnTheGroundBeneath() {
    var hill = new HeightGrid(0, -10, 20, 2, 2, new double[] {0, 8, 0, 8});
    Tree tree = new Tree("lime", 10, 0, 3, 7, 3, 0);
    Scene scene = new Scene(List.of(Light.lamp(0, 0, 5)), List.of(), List.of(tree), hill);
    // the ray follows the slope 5 m above the ground, through the middle of the crown
    assertThat(Light.at(scene, 20, 0, 5, Projected.vertical(270))).isZero();
    Scene bare = new Scene(List.of(Light.lamp(0, 0, 5)), List.of(), List.of(), hill);
    assertThat(Light.at(bare, 20, 0, 5, Projected.vertical(270))).isPositive();
  }
}
