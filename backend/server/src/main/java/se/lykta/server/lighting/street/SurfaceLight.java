package se.lykta.server.lighting.street;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import se.lykta.engine.illuminance.Points;
import se.lykta.engine.illuminance.Projected;
import se.lykta.engine.road.Measure;
import se.lykta.server.lighting.stock.LitScene;
import se.lykta.server.lighting.stock.StockLamp;

/**
 * Horizontal illuminance over a surface.
 *
 * @param lux at each point; NaN inside buildings
 * @param lamps that give a good part of it, the brightest first
 */
public record SurfaceLight(double[] lux, List<Share> lamps) {
  /** The part of all light that makes a lamp one of the surface's own. */
  private static final double LEAST_SHARE = 0.01;

  /**
   * What a lamp gives.
   *
   * @param meanLux over the surface, > 0
   */
  public record Share(StockLamp lamp, double meanLux) {}

  static SurfaceLight of(Coordinate[] at, boolean[] open, LitScene scene) {
    int[] counted = IntStream.range(0, at.length).filter(i -> open[i]).toArray();
    Coordinate[] there = Arrays.stream(counted).mapToObj(i -> at[i]).toArray(Coordinate[]::new);
    double[] lux = new double[at.length];
    Arrays.fill(lux, Double.NaN);
    double[] sums = new double[scene.lamps().size()];
    scene
        .light()
        .contributions(
            points(there, 0),
            Projected.HORIZONTAL,
            (i, contributions) -> lux[counted[i]] = add(contributions, sums));
    return new SurfaceLight(lux, shares(scene.lamps(), sums, counted.length));
  }

  private static double add(double[] contributions, double[] sums) {
    double lux = 0;
    for (int lamp = 0; lamp < sums.length; lamp++) {
      sums[lamp] += contributions[lamp];
      lux += contributions[lamp];
    }
    return lux;
  }

  private static List<Share> shares(List<StockLamp> lamps, double[] sums, int points) {
    double all = Arrays.stream(sums).sum();
    List<Share> shares = new ArrayList<>();
    for (int lamp = 0; lamp < sums.length; lamp++) {
      if (sums[lamp] > 0 && sums[lamp] >= all * LEAST_SHARE) {
        shares.add(new Share(lamps.get(lamp), sums[lamp] / points));
      }
    }
    shares.sort(Comparator.comparingDouble(Share::meanLux).reversed());
    return shares;
  }

  static Points points(Coordinate[] at, double heightM) {
    return Points.of(
        Arrays.stream(at).mapToDouble(Coordinate::getX).toArray(),
        Arrays.stream(at).mapToDouble(Coordinate::getY).toArray(),
        DoubleStream.generate(() -> heightM).limit(at.length).toArray());
  }

  private DoubleStream known() {
    return Arrays.stream(lux).filter(value -> !Double.isNaN(value));
  }

  /** E_av, lx; NaN where nothing lies in the open. */
  public double meanLux() {
    return known().average().orElse(Double.NaN);
  }

  /** E_min, lx; NaN where nothing lies in the open. */
  public double leastLux() {
    return known().min().orElse(Double.NaN);
  }

  /** U_o; 0 in the dark. */
  public double uniformity() {
    double mean = meanLux();
    return mean == 0 ? 0 : leastLux() / mean;
  }

  /** How many of the lamps are partly guessed. */
  public long assumed() {
    return lamps.stream().filter(share -> !share.lamp().assumed().isEmpty()).count();
  }

  /** The part of the surface in the open that is darker than a limit, 0 to 1. */
  double shareBelow(double limitLux) {
    long all = known().count();
    return all == 0 ? 0 : (double) known().filter(value -> value < limitLux).count() / all;
  }

  /** What classes ask for of illuminance; all else NaN. */
  Map<Measure, Double> figures() {
    var figures = new EnumMap<Measure, Double>(Measure.class);
    for (Measure measure : Measure.values()) {
      figures.put(measure, Double.NaN);
    }
    figures.put(Measure.ILLUMINANCE, meanLux());
    figures.put(Measure.LEAST_ILLUMINANCE, leastLux());
    figures.put(Measure.ILLUMINANCE_UNIFORMITY, uniformity());
    return figures;
  }
}
