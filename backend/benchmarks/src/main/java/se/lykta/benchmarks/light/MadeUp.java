package se.lykta.benchmarks.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import se.lykta.engine.scene.Building;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;
import se.lykta.engine.scene.Terrain;
import se.lykta.photometry.LightDistribution;

/** Scenes made up from a fixed seed: streets every 90 m with lamps, houses between them. */
final class MadeUp {
  static final double BLOCK_M = 300;
  private static final int BLOCK_HOUSES = 30;
  private static final double STREETS_M = 90;
  private static final LightDistribution ROAD_LIGHT = roadLight();

  private final Random random = new Random(11);
  private final double widthM;

  private MadeUp(double widthM) {
    this.widthM = widthM;
  }

  /** 300 × 300 m with 30 houses. */
  static Scene block(int lamps) {
    return new MadeUp(BLOCK_M).scene(lamps, BLOCK_HOUSES);
  }

  /** As dense as a block, so wide that each lamp has 1,500 m² of it. */
  static Scene town(int lamps) {
    double widthM = Math.sqrt(lamps * 1500.0);
    double blocks = widthM * widthM / (BLOCK_M * BLOCK_M);
    return new MadeUp(widthM).scene(lamps, (int) (blocks * BLOCK_HOUSES));
  }

  private Scene scene(int lamps, int houses) {
    List<Luminaire> stand = IntStream.range(0, lamps).mapToObj(this::lamp).toList();
    List<Building> houseList = new ArrayList<>();
    for (int i = 0; i < houses; i++) {
      houseList.add(house(i));
    }
    return new Scene(stand, houseList, List.of(), Terrain.FLAT);
  }

  /** On the edge of a street that runs north. */
  private Luminaire lamp(int number) {
    double street = STREETS_M * random.nextInt(Math.max(1, (int) (widthM / STREETS_M))) + 6;
    return lamp("L" + number, street, random.nextDouble() * widthM);
  }

  static Luminaire lamp(String id, double x, double y) {
    return new Luminaire(id, x, y, 8, 90, 5, 0, ROAD_LIGHT, 6000, 0.85, 1);
  }

  private Building house(int number) {
    double east = 16 + 60 * random.nextDouble();
    double x = east + STREETS_M * random.nextInt(Math.max(1, (int) (widthM / STREETS_M)));
    double w = 10 + 12 * random.nextDouble();
    double d = 8 + 8 * random.nextDouble();
    Polygon shape =
        new GeometryFactory()
            .createPolygon(
                new Coordinate[] {
                  new Coordinate(0, 0),
                  new Coordinate(w, 0),
                  new Coordinate(w, d),
                  new Coordinate(0, d),
                  new Coordinate(0, 0)
                });
    var turn = AffineTransformation.rotationInstance(random.nextDouble());
    turn.translate(x, random.nextDouble() * widthM);
    return new Building("B" + number, (Polygon) turn.transform(shape), 4 + 8 * random.nextDouble());
  }

  /** Two lobes along the street, C every 5°, γ every 2.5°, nothing above 90°. */
  private static LightDistribution roadLight() {
    double[] c = IntStream.range(0, 72).mapToDouble(i -> 5 * i).toArray();
    double[] gamma = IntStream.range(0, 73).mapToDouble(i -> 2.5 * i).toArray();
    double[] candelas = new double[c.length * gamma.length];
    for (int i = 0; i < candelas.length; i++) {
      candelas[i] = candelas(Math.toRadians(c[i / 73]), Math.toRadians(gamma[i % 73]));
    }
    return new LightDistribution(c, gamma, candelas, 90);
  }

  private static double candelas(double c, double gamma) {
    double down = Math.max(0, Math.cos(gamma));
    double along = Math.abs(Math.cos(c));
    double towardsStreet = 1 + 0.4 * Math.sin(c);
    return 1000 * Math.sqrt(down) * towardsStreet * (1 + 2 * along * Math.sin(gamma));
  }
}
