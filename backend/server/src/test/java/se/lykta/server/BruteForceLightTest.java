package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.springframework.beans.factory.annotation.Autowired;
import se.lykta.engine.scene.Building;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Orientation;
import se.lykta.server.lighting.stock.Stock;
import se.lykta.server.lighting.stock.StockKeeper;
import se.lykta.server.lighting.stock.StockLamp;

/**
 * The light at a point, summed up here lamp by lamp with a ray to each against every house, without
 * any index or shadow raster: E = Σ I/d² · cos θ.
 */
class BruteForceLightTest extends ServerTest {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final int POINTS = 50;
  private static final double REACH_M = 100;

  @Autowired private StockKeeper stocks;

  private double lux(double x, double y, Stock stock, List<Building> houses) {
    return stock.lamps().stream()
        .map(StockLamp::light)
        .filter(lamp -> Math.hypot(lamp.x() - x, lamp.y() - y) <= REACH_M)
        .filter(lamp -> houses.stream().noneMatch(house -> hides(house, x, y, lamp)))
        .mapToDouble(lamp -> lux(x, y, lamp))
        .sum();
  }

  private static double lux(double x, double y, Luminaire lamp) {
    double dx = x - lamp.x();
    double dy = y - lamp.y();
    double square = dx * dx + dy * dy + lamp.heightM() * lamp.heightM();
    var turned = Orientation.of(lamp);
    double candelas =
        lamp.scale()
            * lamp.distribution()
                .intensityCd(
                    turned.cDeg(dx, dy, -lamp.heightM()), turned.gammaDeg(dx, dy, -lamp.heightM()));
    return candelas / square * lamp.heightM() / Math.sqrt(square);
  }

  /** Whether the ray goes through the house below its roof. */
  private static boolean hides(Building house, double x, double y, Luminaire lamp) {
    var ground = new Coordinate(x, y);
    LineString ray =
        GEOMETRY.createLineString(new Coordinate[] {ground, new Coordinate(lamp.x(), lamp.y())});
    Geometry inside = ray.intersection(house.opaqueFootprint());
    if (inside.getLength() == 0) {
      return false;
    }
    double nearest = inside.distance(GEOMETRY.createPoint(ground));
    double lowestM = lamp.heightM() * nearest / ray.getLength();
    return lowestM < house.opaqueHeightM();
  }

  @Test
  void isWhatTheServerGivesAtFiftyPoints() {
    Stock stock = stocks.today().today();
    List<StockLamp> lamps = stock.lamps().stream().toList();
    var random = new Random(50);
    int lit = 0;
    for (int i = 0; i < POINTS; i++) {
      Luminaire near = lamps.get(random.nextInt(lamps.size())).light();
      double x = near.x() + 60 * (random.nextDouble() - 0.5);
      double y = near.y() + 60 * (random.nextDouble() - 0.5);
      var around = GEOMETRY.createPoint(new Coordinate(x, y)).getEnvelopeInternal();
      around.expandBy(REACH_M);
      List<Building> houses = stock.obstacles().buildingsIn(around);
      double expected =
          houses.stream().anyMatch(house -> covers(house, x, y)) ? 0 : lux(x, y, stock, houses);
      double found =
          anonymous()
              .get("/api/light/value?season=bare&x=%s&y=%s".formatted(x, y))
              .json()
              .path("lux")
              .asDouble();
      assertThat(found).as("at %s, %s", x, y).isCloseTo(expected, within(1e-9 + expected * 1e-9));
      lit += expected > 0.1 ? 1 : 0;
    }
    assertThat(lit).as("points with light").isGreaterThan(POINTS / 2);
  }

  private static boolean covers(Building house, double x, double y) {
    return house.footprint().contains(GEOMETRY.createPoint(new Coordinate(x, y)));
  }
}
