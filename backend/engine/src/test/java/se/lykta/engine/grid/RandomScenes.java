package se.lykta.engine.grid;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import se.lykta.engine.scene.Building;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;
import se.lykta.engine.scene.Terrain;
import se.lykta.engine.scene.Tree;
import se.lykta.photometry.LightDistribution;

/**
 * Scenes of all that can be in the way: convex, notched and hollow buildings, lamps inside, on and
 * above them, low lamps, trees. About 100 m wide around a place as in a town's coordinates.
 */
final class RandomScenes {
  static final double X = 148_300;
  static final double Y = 6_462_700;
  private static final double WIDTH_M = 100;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final Random random;
  private final List<LightDistribution> lights;

  RandomScenes(long seed) {
    random = new Random(seed);
    lights = List.of(light(90, 5), light(140, 7), light(180, 10));
  }

  Scene scene(int lamps, int buildings, int trees) {
    List<Building> stand = list(buildings, this::building);
    return new Scene(
        list(lamps, i -> luminaire(i, stand)), stand, list(trees, this::tree), Terrain.FLAT);
  }

  /** Receivers that stand on no line of the scene, but for chances of 1e-9. */
  ReceiverGrid jitteredGrid(double cellM, double zM) {
    int count = (int) (WIDTH_M / cellM);
    return new ReceiverGrid(
        X + random.nextDouble() * cellM, Y + random.nextDouble() * cellM, cellM, count, count, zM);
  }

  private static <T> List<T> list(int count, java.util.function.IntFunction<T> make) {
    return IntStream.range(0, count).mapToObj(make).toList();
  }

  private double between(double min, double max) {
    return min + (max - min) * random.nextDouble();
  }

  /** A plane every 30°, up to some γ; smooth enough to be like a lamp, uneven enough to tell. */
  private LightDistribution light(double lastGamma, double step) {
    double[] c = IntStream.range(0, 12).mapToDouble(i -> 30 * i).toArray();
    int angles = (int) Math.ceil(lastGamma / step) + 1;
    double[] gamma =
        IntStream.range(0, angles).mapToDouble(i -> Math.min(lastGamma, i * step)).toArray();
    double[] candelas = new double[c.length * angles];
    for (int i = 0; i < candelas.length; i++) {
      candelas[i] = between(20, 2000);
    }
    return new LightDistribution(c, gamma, candelas, 90);
  }

  private Luminaire luminaire(int number, List<Building> buildings) {
    double x = X + between(0, WIDTH_M);
    double y = Y + between(0, WIDTH_M);
    double height = between(0.5, 14);
    if (number % 5 == 1 && !buildings.isEmpty()) {
      Coordinate inside = any(buildings).footprint().getInteriorPoint().getCoordinate();
      x = inside.x;
      y = inside.y;
    }
    if (number % 5 == 2 && !buildings.isEmpty()) {
      Coordinate[] wall = any(buildings).footprint().getExteriorRing().getCoordinates();
      double t = random.nextDouble();
      double along = Math.atan2(wall[1].y - wall[0].y, wall[1].x - wall[0].x);
      // outlines here run counter-clockwise; a hair's breadth before the wall
      x = wall[0].x + t * (wall[1].x - wall[0].x) + 1e-4 * Math.sin(along);
      y = wall[0].y + t * (wall[1].y - wall[0].y) - 1e-4 * Math.cos(along);
    }
    return luminaire("L" + number, x, y, height);
  }

  Luminaire luminaire(String id, double x, double y, double height) {
    LightDistribution light = lights.get(random.nextInt(lights.size()));
    return new Luminaire(
        id,
        x,
        y,
        height,
        between(0, 360),
        between(-20, 30),
        between(-10, 10),
        light,
        between(500, 8000),
        between(0.7, 1),
        between(0.3, 1));
  }

  Luminaire luminaireSomewhere(String id) {
    return luminaire(id, X + between(0, WIDTH_M), Y + between(0, WIDTH_M), between(3, 10));
  }

  private Building any(List<Building> buildings) {
    return buildings.get(random.nextInt(buildings.size()));
  }

  private Building building(int number) {
    double width = between(6, 20);
    double depth = between(6, 15);
    Polygon shape =
        switch (number % 4) {
          case 0 -> hollow(width, depth);
          case 1 -> convex(width, depth);
          default -> notched(width, depth);
        };
    var turn = AffineTransformation.rotationInstance(between(0, 7));
    turn.translate(X + between(0, WIDTH_M), Y + between(0, WIDTH_M));
    return new Building("B" + number, (Polygon) turn.transform(shape), between(0.8, 12));
  }

  private static Polygon hollow(double w, double d) {
    LinearRing hole = ring(w / 3, d / 3, w / 2, d / 3, w / 2, d / 2, w / 3, d / 2);
    return SHAPES.createPolygon(ring(0, 0, w, 0, w, d, 0, d), new LinearRing[] {hole});
  }

  private static Polygon notched(double w, double d) {
    return SHAPES.createPolygon(
        ring(0, 0, w, 0, w, d, w * 0.7, d, w * 0.6, d * 0.4, w * 0.3, d * 0.5, w * 0.3, d, 0, d));
  }

  private static Polygon convex(double w, double d) {
    return SHAPES.createPolygon(ring(0, 0, w, 0, w * 1.2, d * 0.3, w * 0.7, d));
  }

  private static LinearRing ring(double... xy) {
    Coordinate[] corners = new Coordinate[xy.length / 2 + 1];
    for (int i = 0; i < corners.length; i++) {
      int at = 2 * i % xy.length;
      corners[i] = new Coordinate(xy[at], xy[at + 1]);
    }
    return SHAPES.createLinearRing(corners);
  }

  private Tree tree(int number) {
    double base = between(0, 4);
    return new Tree(
        "T" + number,
        X + between(0, WIDTH_M),
        Y + between(0, WIDTH_M),
        base,
        base + between(1, 9),
        between(1, 5),
        between(0, 1));
  }
}
