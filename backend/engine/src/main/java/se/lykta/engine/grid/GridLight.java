package se.lykta.engine.grid;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import se.lykta.engine.Progress;
import se.lykta.engine.illuminance.Projected;

/**
 * Direct illuminance of a scene on a grid, with exact shadows: E = Σ scale · I(C, γ) · weight / d²
 * over all lamps in reach (point sources).
 *
 * <p>The grid is worked on in bands of rows, and where these are few in shares of the lamps, each
 * in the order of the lamps: the same bits with any number of threads. A call takes the threads of
 * the fork-join pool that it runs in and ends with a {@link
 * java.util.concurrent.CancellationException} once its progress is cancelled; progress counts lamps
 * per band.
 *
 * <p>Memory beside the result: 3 bits a receiver of the bands at work, 45 KB a thread, and for a
 * grid below half a million receivers with many lamps at most as much as eight bands' results.
 */
public final class GridLight {
  /** A band's sums stay in the second-level cache. */
  private static final int BAND_CELLS = 1 << 16;

  /** Grids of fewer bands are divided by lamps as well, so that more threads can work on them. */
  private static final int PARTS = 8;

  /** A share of fewer lamps costs more to begin than it gains. */
  private static final int SHARE_LAMPS = 16;

  private final FlatScene scene;
  private final Reach reach;

  public GridLight(FlatScene scene, Reach reach) {
    this.scene = scene;
    this.reach = reach;
  }

  /**
   * In double precision; the float path differs from it by less than 5e-5.
   *
   * @return lx, receiver by receiver
   */
  public double[] lux(ReceiverGrid grid, Projected quantity, Progress progress) {
    return lux(grid, List.of(quantity), progress)[0];
  }

  /** The half cylinder's illuminance for all facings at once. */
  public FacingSums facings(ReceiverGrid grid, Progress progress) {
    Measure[] measures = {
      Measure.of(Projected.CYLINDRICAL), Measure.lean(1, 0), Measure.lean(0, 1)
    };
    double[][] sums = lux(grid, measures, progress);
    return new FacingSums(sums[0], sums[1], sums[2]);
  }

  /** Several quantities for little more than the price of one: lx by quantity and receiver. */
  public double[][] lux(ReceiverGrid grid, List<Projected> quantities, Progress progress) {
    return lux(grid, quantities.stream().map(Measure::of).toArray(Measure[]::new), progress);
  }

  private double[][] lux(ReceiverGrid grid, Measure[] measures, Progress progress) {
    double[][][] shares = new double[shares(grid)][measures.length][grid.size()];
    inParts(
        grid,
        measures,
        progress,
        (share, offset) ->
            new DoubleBatch(grid.zM(), measures, new DoubleSums(shares[share], offset)));
    for (int share = 1; share < shares.length; share++) {
      for (int measure = 0; measure < measures.length; measure++) {
        add(shares[0][measure], shares[share][measure]);
      }
    }
    return shares[0];
  }

  private static void add(double[] sums, double[] more) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += more[i];
    }
  }

  /** In float: twice as fast. */
  public float[] floatLux(ReceiverGrid grid, Projected quantity, Progress progress) {
    Measure[] measures = {Measure.of(quantity)};
    float[][][] shares = new float[shares(grid)][1][grid.size()];
    inParts(
        grid,
        measures,
        progress,
        (share, offset) -> new FloatBatch(grid.zM(), measures, shares[share], offset));
    for (int share = 1; share < shares.length; share++) {
      add(shares[0][0], shares[share][0]);
    }
    return shares[0][0];
  }

  private static void add(float[] sums, float[] more) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += more[i];
    }
  }

  private static int height(ReceiverGrid grid) {
    return Math.max(1, BAND_CELLS / grid.columns());
  }

  private static int bands(ReceiverGrid grid) {
    return Math.ceilDiv(grid.rows(), height(grid));
  }

  /** Into how many shares the lamps are dealt, in their order. */
  private int shares(ReceiverGrid grid) {
    int wanted = PARTS / bands(grid);
    return Math.clamp(wanted, 1, Math.max(1, scene.lamps.size() / SHARE_LAMPS));
  }

  private void inParts(
      ReceiverGrid grid,
      Measure[] measures,
      Progress progress,
      BiFunction<Integer, Integer, Batch> batches) {
    boolean horizontal = Arrays.stream(measures).allMatch(Measure::isHorizontal);
    double[] radii =
        scene.lamps.stream().mapToDouble(lamp -> reach.of(lamp, grid.zM(), horizontal)).toArray();
    int shares = shares(grid);
    progress.expect((long) bands(grid) * radii.length);
    IntStream.range(0, bands(grid) * shares)
        .parallel()
        .forEach(
            part -> {
              int share = part % shares;
              int firstRow = part / shares * height(grid);
              ReceiverGrid rows =
                  grid.band(firstRow, Math.min(height(grid), grid.rows() - firstRow));
              var illuminator = new Illuminator(scene, rows);
              Batch batch = batches.apply(share, firstRow * grid.columns());
              int end = start(share + 1, shares);
              for (int lamp = start(share, shares); lamp < end; lamp++) {
                illuminator.light(scene.lamps.get(lamp), radii[lamp], batch);
                progress.advance(1);
              }
            });
  }

  private int start(int share, int shares) {
    return (int) ((long) scene.lamps.size() * share / shares);
  }

  /**
   * What the reach leaves out, at most: no receiver of the grid lacks more.
   *
   * @return lx
   */
  public double lostAtMostLux(ReceiverGrid grid, Projected quantity) {
    boolean horizontal = Measure.of(quantity).isHorizontal();
    return scene.lamps.stream().mapToDouble(lamp -> lost(lamp, grid, horizontal)).sum();
  }

  private double lost(Lamp lamp, ReceiverGrid grid, boolean horizontal) {
    double radius = reach.of(lamp, grid.zM(), horizontal);
    double west = Math.abs(lamp.x - grid.x());
    double east = Math.abs(lamp.x - grid.eastM());
    double south = Math.abs(lamp.y - grid.y());
    double north = Math.abs(lamp.y - grid.northM());
    double farthest = Math.hypot(Math.max(west, east), Math.max(south, north));
    boolean withinEastWest = lamp.x >= grid.x() && lamp.x <= grid.eastM();
    boolean withinNorthSouth = lamp.y >= grid.y() && lamp.y <= grid.northM();
    double nearest =
        Math.hypot(
            withinEastWest ? 0 : Math.min(west, east),
            withinNorthSouth ? 0 : Math.min(south, north));
    return farthest <= radius
        ? 0
        : lamp.luxAtMost(Math.max(nearest, radius), grid.zM(), horizontal);
  }
}
