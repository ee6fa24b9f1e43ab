package se.lykta.server.lighting;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.springframework.stereotype.Component;
import se.lykta.engine.illuminance.Points;
import se.lykta.engine.illuminance.Projected;
import se.lykta.server.lighting.stock.LitScene;
import se.lykta.server.lighting.stock.Season;
import se.lykta.server.lighting.stock.StockKeeper;
import se.lykta.server.lighting.tile.LightKeeper;
import se.lykta.server.web.TownTime;

/** Says how light the ground of any area is on a night of today's lamps. */
@Component
public class AreaLight {
  private static final double LEAST_STEP_M = 2;
  private static final int MOST_POINTS = 2_000;

  /** When lamps with a dimming profile are dimmed, and people are still out. */
  private static final int HOUR = 23;

  private final StockKeeper stocks;
  private final LightKeeper keeper;

  AreaLight(StockKeeper stocks, LightKeeper keeper) {
    this.stocks = stocks;
    this.keeper = keeper;
  }

  /**
   * Horizontal illuminance of the ground at eleven in the evening, trees as they are in the month,
   * without lamps that are faulty or off on purpose.
   *
   * @param meanLux over points on a square grid
   * @param stepM between those
   */
  public record Lit(double meanLux, double leastLux, int points, double stepM) {}

  /**
   * @param area in the stored CRS
   * @return empty where no lamp's light is known around it, or it is smaller than the grid's step
   */
  public Optional<Lit> over(Geometry area) {
    double stepM = Math.max(LEAST_STEP_M, Math.sqrt(area.getArea() / MOST_POINTS));
    Points points = points(area, stepM);
    if (points.size() == 0) {
      return Optional.empty();
    }
    var scene = scene(area.getEnvelopeInternal());
    if (scene.lamps().isEmpty()) {
      return Optional.empty();
    }
    double[] lux = new double[points.size()];
    scene
        .light()
        .contributions(
            points, Projected.HORIZONTAL, (i, shares) -> lux[i] = Arrays.stream(shares).sum());
    return Optional.of(
        new Lit(
            Arrays.stream(lux).average().orElseThrow(),
            Arrays.stream(lux).min().orElseThrow(),
            lux.length,
            stepM));
  }

  private LitScene scene(Envelope box) {
    var now = ZonedDateTime.now(TownTime.ZONE);
    var conditions = new Conditions(OptionalInt.of(HOUR), true, Instant.now());
    ToDoubleFunction<String> weight = conditions::weight;
    Season season = LightRecall.season(now.getMonth());
    return LitScene.of(box, stocks.today().today(), season, weight, keeper.reachM());
  }

  private static Points points(Geometry area, double stepM) {
    var locator = new IndexedPointInAreaLocator(area);
    Envelope box = area.getEnvelopeInternal();
    List<Coordinate> points = new ArrayList<>();
    for (double y = box.getMinY() + stepM / 2; y < box.getMaxY(); y += stepM) {
      for (double x = box.getMinX() + stepM / 2; x < box.getMaxX(); x += stepM) {
        var point = new Coordinate(x, y);
        if (locator.locate(point) != Location.EXTERIOR) {
          points.add(point);
        }
      }
    }
    return Points.of(
        points.stream().mapToDouble(Coordinate::getX).toArray(),
        points.stream().mapToDouble(Coordinate::getY).toArray(),
        new double[points.size()]);
  }
}
