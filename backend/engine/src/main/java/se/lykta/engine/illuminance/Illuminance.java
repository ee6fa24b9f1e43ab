package se.lykta.engine.illuminance;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.lykta.engine.Progress;
import se.lykta.engine.scene.Scene;
import se.lykta.engine.scene.Terrain;

/**
 * Direct illuminance of a scene at points, exact in double precision: E = Σ scale · I(C, γ) ·
 * weight / d² · what comes through, over all luminaires (point sources) within the cut-off.
 *
 * <p>What happens in corner cases (receivers on walls, lamps inside buildings and so on) is told in
 * docs/domain/illuminance.md. Safe for use by several threads; each call takes the threads of the
 * fork-join pool that it runs in.
 */
public final class Illuminance {
  private static final int CHUNK = 64;

  private final Obstacles obstacles;
  private final Terrain terrain;
  private final Lamps lamps;
  private final double cutOffM;

  private Illuminance(Scene scene, double cutOffM) {
    obstacles = new Obstacles(scene);
    terrain = scene.terrain();
    lamps = new Lamps(scene, obstacles);
    this.cutOffM = cutOffM;
  }

  /** With every luminaire counting at every point. */
  public static Illuminance of(Scene scene) {
    return new Illuminance(scene, Double.POSITIVE_INFINITY);
  }

  /**
   * With luminaires counting up to a distance.
   *
   * @param cutOffM seen from above, m, > 0; 100 m is the rule for town maps
   */
  public static Illuminance of(Scene scene, double cutOffM) {
    if (!(cutOffM > 0)) {
      throw new IllegalArgumentException(
          "cut-off is %s m; expected more than 0".formatted(cutOffM));
    }
    return new Illuminance(scene, cutOffM);
  }

  /**
   * @return lx, point by point
   * @throws java.util.concurrent.CancellationException once the progress is cancelled
   */
  public double[] at(Points points, Quantity quantity, Progress progress) {
    return switch (quantity) {
      case Projected projected -> at(points, i -> projected, progress);
      case OverFacings over -> facing(points, over, progress).lux();
    };
  }

  /** The same for points that each have a quantity of their own, such as normals. */
  public double[] at(Points points, IntFunction<Projected> quantities, Progress progress) {
    double[] lux = new double[points.size()];
    eachChunk(
        points.size(),
        progress,
        first -> {
          var receiver = new Receiver(obstacles, lamps, cutOffM);
          for (int i = first; i < Math.min(first + CHUNK, lux.length); i++) {
            place(receiver, points, i);
            lux[i] = receiver.lux(quantities.apply(i));
          }
        });
    return lux;
  }

  /**
   * The most or the least over all facings, with the facing.
   *
   * @throws java.util.concurrent.CancellationException once the progress is cancelled
   */
  public Faced facing(Points points, OverFacings over, Progress progress) {
    var faced = new Faced(new double[points.size()], new double[points.size()]);
    eachChunk(
        points.size(),
        progress,
        first -> {
          var receiver = new Receiver(obstacles, lamps, cutOffM);
          for (int i = first; i < Math.min(first + CHUNK, points.size()); i++) {
            place(receiver, points, i);
            Facings facings = receiver.facings();
            faced.facingDeg()[i] = facings.facingDeg(over);
            faced.lux()[i] = facings.lux(over, faced.facingDeg()[i]);
          }
        });
    return faced;
  }

  /**
   * What each luminaire gives to one point.
   *
   * @param index of the point
   * @return lx, in the order of the scene's luminaires; 0 where one is hidden or too far
   */
  public double[] contributions(Points points, int index, Projected quantity) {
    double[] lux = new double[lamps.all];
    var receiver = new Receiver(obstacles, lamps, cutOffM);
    place(receiver, points, index);
    receiver.contributions(quantity, lux);
    return lux;
  }

  /** Takes what each luminaire gives to a point. */
  public interface Taker {
    /**
     * @param index of the point
     * @param lux in the order of the scene's luminaires; 0 where one is hidden or too far; filled
     *     anew for the next point
     */
    void take(int index, double[] lux);
  }

  /** What each luminaire gives to each point, one point after the other. */
  public void contributions(Points points, Projected quantity, Taker taker) {
    double[] lux = new double[lamps.all];
    var receiver = new Receiver(obstacles, lamps, cutOffM);
    for (int i = 0; i < points.size(); i++) {
      place(receiver, points, i);
      Arrays.fill(lux, 0);
      receiver.contributions(quantity, lux);
      taker.take(i, lux);
    }
  }

  private void place(Receiver receiver, Points points, int i) {
    double x = points.x(i);
    double y = points.y(i);
    receiver.place(x, y, terrain.heightAt(x, y) + points.heightM(i));
  }

  private static void eachChunk(int size, Progress progress, IntConsumer calculate) {
    progress.expect(size);
    IntStream.range(0, (size + CHUNK - 1) / CHUNK)
        .parallel()
        .forEach(
            chunk -> {
              calculate.accept(chunk * CHUNK);
              progress.advance(Math.min(CHUNK, size - chunk * CHUNK));
            });
  }
}
