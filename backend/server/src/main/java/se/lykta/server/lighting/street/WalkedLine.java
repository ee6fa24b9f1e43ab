package se.lykta.server.lighting.street;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;
import se.lykta.engine.illuminance.Illuminance;
import se.lykta.engine.illuminance.Points;
import se.lykta.server.lighting.stock.LitScene;

/**
 * The light along a line that somebody walks.
 *
 * @param m of each point along it
 * @param lux at each point
 */
public record WalkedLine(double[] m, double[] lux) {
  private static final double LEAST_STEP_M = 1;
  private static final int MOST_STEPS = 2_000;

  /**
   * From its start to its end in even steps, the longer the line the longer.
   *
   * @param heightM of what is measured, above the ground, m
   * @param measure of the points, lx
   */
  public static WalkedLine of(
      LineString line,
      double heightM,
      Illumination light,
      BiFunction<Illuminance, Points, double[]> measure) {
    double length = line.getLength();
    int steps = (int) Math.clamp(Math.ceil(length / LEAST_STEP_M), 1, MOST_STEPS);
    double[] m = IntStream.rangeClosed(0, steps).mapToDouble(i -> i * length / steps).toArray();
    var indexed = new LengthIndexedLine(line);
    Coordinate[] at = Arrays.stream(m).mapToObj(indexed::extractPoint).toArray(Coordinate[]::new);
    LitScene scene = light.over(line.getEnvelopeInternal());
    return new WalkedLine(m, measure.apply(scene.light(), SurfaceLight.points(at, heightM)));
  }
}
