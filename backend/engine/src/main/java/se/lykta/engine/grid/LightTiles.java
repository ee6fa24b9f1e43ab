package se.lykta.engine.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lykta.engine.Progress;
import se.lykta.engine.illuminance.Projected;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;

/**
 * A town's light, tile by tile, that follows edits. Immutable: a change gives new tiles and shares
 * those that no changed lamp reaches, so a scenario beside today's stock costs what differs.
 *
 * <p>Sums are kept in whole steps of 2⁻⁴⁰ lx, group by group. Nothing is lost in adding and taking
 * away: after any number of changes every bit is what a calculation from scratch gives. A group's
 * dimming is a weight when the tile is read.
 *
 * <p>Memory: 8 bytes per receiver and group that reaches the tile.
 */
public final class LightTiles {
  private final FlatScene surroundings;
  private final TileGrid grid;
  private final Measure measure;
  private final Reach reach;
  private final LightTile[] tiles;

  private LightTiles(
      FlatScene surroundings, TileGrid grid, Measure measure, Reach reach, LightTile[] tiles) {
    this.surroundings = surroundings;
    this.grid = grid;
    this.measure = measure;
    this.reach = reach;
    this.tiles = tiles;
  }

  /**
   * A dark town.
   *
   * @param surroundings its buildings and trees; its luminaires are left out
   * @return empty where the ground is not level
   */
  public static Optional<LightTiles> dark(
      Scene surroundings, TileGrid grid, Projected quantity, Reach reach) {
    var obstacles =
        new Scene(
            List.of(), surroundings.buildings(), surroundings.trees(), surroundings.terrain());
    return FlatScene.find(obstacles).map(flat -> dark(flat, grid, quantity, reach));
  }

  /** The same with surroundings that several share; their luminaires are left out. */
  public static LightTiles dark(
      FlatScene surroundings, TileGrid grid, Projected quantity, Reach reach) {
    LightTile[] tiles = new LightTile[grid.size()];
    Arrays.fill(tiles, LightTile.DARK);
    return new LightTiles(surroundings, grid, Measure.of(quantity), reach, tiles);
  }

  public TileGrid grid() {
    return grid;
  }

  /**
   * The town after a change in one group. Takes the threads of the fork-join pool that it runs in;
   * progress counts tiles.
   *
   * @param removed as they were added
   * @param added also those that change, as they will be
   * @throws java.util.concurrent.CancellationException once the progress is cancelled; nothing has
   *     changed then
   */
  public LightTiles changed(
      String group, List<Luminaire> removed, List<Luminaire> added, Progress progress) {
    List<Reaching> less = reaching(removed);
    List<Reaching> more = reaching(added);
    int[] touched = touched(less, more);
    progress.expect(touched.length);
    LightTile[] after = tiles.clone();
    IntStream.of(touched)
        .parallel()
        .forEach(
            tile -> {
              after[tile] = changed(tile, group, less, more);
              progress.advance(1);
            });
    return new LightTiles(surroundings, grid, measure, reach, after);
  }

  /** A lamp with the distance that it counts to, m. */
  private record Reaching(Lamp lamp, double radius) {
    boolean reaches(ReceiverGrid tile) {
      double dx = Math.max(0, Math.max(tile.x() - lamp.x, lamp.x - tile.eastM()));
      double dy = Math.max(0, Math.max(tile.y() - lamp.y, lamp.y - tile.northM()));
      return radius > 0 && dx * dx + dy * dy <= radius * radius;
    }
  }

  private List<Reaching> reaching(List<Luminaire> luminaires) {
    return surroundings.known.of(luminaires).stream()
        .map(lamp -> new Reaching(lamp, reach.of(lamp, grid.zM(), measure.isHorizontal())))
        .toList();
  }

  private int[] touched(List<Reaching> less, List<Reaching> more) {
    return IntStream.range(0, tiles.length)
        .filter(tile -> touches(grid.tile(tile), less) || touches(grid.tile(tile), more))
        .toArray();
  }

  private static boolean touches(ReceiverGrid tile, List<Reaching> lamps) {
    return lamps.stream().anyMatch(lamp -> lamp.reaches(tile));
  }

  private LightTile changed(int number, String group, List<Reaching> less, List<Reaching> more) {
    ReceiverGrid tile = grid.tile(number);
    List<Reaching> gone = less.stream().filter(lamp -> lamp.reaches(tile)).toList();
    List<Reaching> come = more.stream().filter(lamp -> lamp.reaches(tile)).toList();
    long[] steps = tiles[number].copy(group, tile.size());
    var illuminator = new Illuminator(surroundings, tile);
    light(illuminator, gone, new ExactSums(steps, -1));
    light(illuminator, come, new ExactSums(steps, 1));
    return tiles[number].with(group, steps, come.size() - gone.size());
  }

  private void light(Illuminator illuminator, List<Reaching> lamps, ExactSums sums) {
    var batch = new DoubleBatch(grid.zM(), new Measure[] {measure}, sums);
    lamps.forEach(reaching -> illuminator.light(reaching.lamp(), reaching.radius(), batch));
  }

  /**
   * One tile's illuminance.
   *
   * @param weight of each group, such as its dimming; 1 is as added
   * @return lx, receiver by receiver
   */
  public float[] lux(int tile, ToDoubleFunction<String> weight) {
    return tiles[tile].lux(grid.tile(tile).size(), weight);
  }

  /** A tile's sums, to be kept and given back by {@link #with}. */
  public LightTile tile(int number) {
    return tiles[number];
  }

  /** The town with a tile that was kept: of the same grid, quantity, reach and surroundings. */
  public LightTiles with(int number, LightTile kept) {
    LightTile[] after = tiles.clone();
    after[number] = kept;
    return new LightTiles(surroundings, grid, measure, reach, after);
  }

  /** The groups that reach a tile. */
  public Stream<String> groups(int tile) {
    return tiles[tile].groups().keySet().stream();
  }
}
