package se.lykta.engine.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import se.lykta.engine.Progress;
import se.lykta.engine.illuminance.Projected;
import se.lykta.engine.scene.HeightGrid;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;

/** A town's tiles under edits. */
class LightTilesTest {
  private static final TileGrid GRID = new TileGrid(RandomScenes.X, RandomScenes.Y, 2, 16, 4, 3, 0);

  private final RandomScenes random = new RandomScenes(5);
  private final Scene scene = random.scene(0, 8, 4);
  private final LightTiles dark = dark(Reach.ofMetres(40));

  private LightTiles dark(Reach reach) {
    return LightTiles.dark(scene, GRID, Projected.HORIZONTAL, reach).orElseThrow();
  }

  private List<Luminaire> lamps(int count) {
    return IntStream.range(0, count).mapToObj(i -> random.luminaireSomewhere("L" + i)).toList();
  }

  @Test
  void aThousandEditsLeaveTheBitsOfACalculationFromScratch() {
    List<Luminaire> lamps = new ArrayList<>(lamps(12));
    LightTiles tiles = add(dark, "all", lamps);
    var dice = new Random(7);
    for (int i = 0; i < 1000; i++) {
      int which = dice.nextInt(lamps.size());
      Luminaire moved = random.luminaireSomewhere("M" + i);
      Luminaire before = lamps.set(which, moved);
      tiles = tiles.changed("all", List.of(before), List.of(moved), new Progress());
    }
    assertSame(tiles, add(dark, "all", lamps));
  }

  @Test
  void tilesAreWhatTheGridGives() {
    List<Luminaire> lamps = lamps(12);
    var whole = new Scene(lamps, scene.buildings(), scene.trees(), scene.terrain());
    var light = new GridLight(FlatScene.find(whole).orElseThrow(), Reach.ofMetres(40));
    LightTiles tiles = add(dark, "all", lamps);
    for (int tile = 0; tile < GRID.size(); tile++) {
      double[] expected = light.lux(GRID.tile(tile), Projected.HORIZONTAL, new Progress());
      float[] found = tiles.lux(tile, group -> 1);
      for (int i = 0; i < found.length; i++) {
        assertThat((double) found[i])
            .isCloseTo(expected[i], Offset.offset(1e-10 + 1e-7 * found[i]));
      }
    }
  }

  @Test
  void dimmingAGroupIsAWeight() {
    List<Luminaire> street = lamps(6);
    List<Luminaire> park = lamps(6);
    LightTiles tiles = add(add(dark, "street", street), "park", park);
    List<Luminaire> half = street.stream().map(lamp -> dimmed(lamp, 0.5)).toList();
    LightTiles expected = add(add(dark, "street", half), "park", park);
    for (int tile = 0; tile < GRID.size(); tile++) {
      float[] weighed = tiles.lux(tile, group -> group.equals("street") ? 0.5 : 1);
      float[] made = expected.lux(tile, group -> 1);
      for (int i = 0; i < made.length; i++) {
        assertThat(weighed[i]).isCloseTo(made[i], Offset.offset(1e-9f + 2e-7f * made[i]));
      }
    }
  }

  private static Luminaire dimmed(Luminaire lamp, double factor) {
    return new Luminaire(
        lamp.id(),
        lamp.x(),
        lamp.y(),
        lamp.heightM(),
        lamp.azimuthDeg(),
        lamp.tiltDeg(),
        lamp.rollDeg(),
        lamp.distribution(),
        lamp.fluxLm(),
        lamp.maintenanceFactor(),
        lamp.dimming() * factor);
  }

  @Test
  void theBitsAreTheSameWithAnyNumberOfThreads() throws Exception {
    List<Luminaire> lamps = lamps(12);
    LightTiles one = in(1, lamps);
    assertSame(in(3, lamps), one);
  }

  private LightTiles in(int threads, List<Luminaire> lamps) throws Exception {
    try (var pool = new ForkJoinPool(threads)) {
      return pool.submit(() -> add(dark, "all", lamps)).get();
    }
  }

  @Test
  void aChangeLeavesWhatWasBefore() {
    List<Luminaire> lamps = lamps(3);
    LightTiles before = add(dark, "all", lamps);
    LightTiles after = before.changed("all", lamps, List.of(), new Progress());
    assertSame(before, add(dark, "all", lamps));
    for (int tile = 0; tile < GRID.size(); tile++) {
      assertThat(after.lux(tile, group -> 1)).containsOnly(0f);
      assertThat(after.groups(tile)).isEmpty();
    }
  }

  @Test
  void aCancelledChangeEnds() {
    var progress = new Progress();
    progress.cancel();
    List<Luminaire> lamps = lamps(3);
    assertThatThrownBy(() -> dark.changed("all", List.of(), lamps, progress))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void progressEndsAtOne() {
    var progress = new Progress();
    dark.changed("all", List.of(), lamps(3), progress);
    assertThat(progress.fraction()).isEqualTo(1);
  }

  @Test
  void takingAwayWhatIsNotThereIsRefused() {
    List<Luminaire> lamps = lamps(1);
    assertThatThrownBy(() -> dark.changed("park", lamps, List.of(), new Progress()))
        .hasMessageContaining("1 lamps too many are taken from group park");
  }

  @Test
  void slopesAreForThePointPath() {
    var slope = new HeightGrid(RandomScenes.X, RandomScenes.Y, 50, 2, 2, new double[] {0, 1, 0, 1});
    var sloped = new Scene(List.of(), List.of(), List.of(), slope);
    assertThat(FlatScene.find(sloped)).isEmpty();
    assertThat(LightTiles.dark(sloped, GRID, Projected.HORIZONTAL, Reach.unlimited())).isEmpty();
  }

  private static LightTiles add(LightTiles tiles, String group, List<Luminaire> lamps) {
    return tiles.changed(group, List.of(), lamps, new Progress());
  }

  private static void assertSame(LightTiles found, LightTiles expected) {
    for (int tile = 0; tile < GRID.size(); tile++) {
      assertThat(found.lux(tile, group -> 1)).containsExactly(expected.lux(tile, group -> 1));
    }
  }
}
