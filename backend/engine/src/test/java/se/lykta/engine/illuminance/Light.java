package se.lykta.engine.illuminance;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import se.lykta.engine.Progress;
import se.lykta.engine.scene.Building;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;
import se.lykta.engine.scene.Terrain;
import se.lykta.photometry.LightDistribution;

/** Small scenes for tests. */
final class Light {
  /** Equal intensity to all sides: 100 cd. */
  static final LightDistribution EVEN =
      new LightDistribution(new double[] {0}, new double[] {0, 180}, new double[] {100, 100}, 0);

  private static final GeometryFactory SHAPES = new GeometryFactory();

  private Light() {}

  /** A lamp of 100 cd to all sides. */
  static Luminaire lamp(double x, double y, double heightM) {
    return lamp(x, y, heightM, 0, 0, 0, EVEN);
  }

  static Luminaire lamp(
      double x,
      double y,
      double heightM,
      double azimuthDeg,
      double tiltDeg,
      double rollDeg,
      LightDistribution light) {
    return new Luminaire(
        "lamp", x, y, heightM, azimuthDeg, tiltDeg, rollDeg, light, light.fluxLm(), 1, 1);
  }

  static Building building(double heightM, double... corners) {
    return new Building("building", polygon(corners), heightM);
  }

  /** A square building from (x, y), side long. */
  static Building block(double x, double y, double side, double heightM) {
    return building(heightM, x, y, x + side, y, x + side, y + side, x, y + side);
  }

  static Polygon polygon(double... corners) {
    return SHAPES.createPolygon(ring(corners));
  }

  static Polygon polygon(double[] shell, double[] hole) {
    return SHAPES.createPolygon(ring(shell), new LinearRing[] {ring(hole)});
  }

  private static LinearRing ring(double... corners) {
    Coordinate[] ring = new Coordinate[corners.length / 2 + 1];
    for (int i = 0; i < ring.length - 1; i++) {
      ring[i] = new Coordinate(corners[2 * i], corners[2 * i + 1]);
    }
    ring[ring.length - 1] = ring[0].copy();
    return SHAPES.createLinearRing(ring);
  }

  static Scene scene(List<Luminaire> lamps, Building... buildings) {
    return new Scene(lamps, List.of(buildings), List.of(), Terrain.FLAT);
  }

  static Scene scene(Luminaire lamp, Building... buildings) {
    return scene(List.of(lamp), buildings);
  }

  /** Illuminance at one place, lx. */
  static double at(Scene scene, double x, double y, double heightM, Quantity quantity) {
    return Illuminance.of(scene).at(Points.at(x, y, heightM), quantity, new Progress())[0];
  }

  /** Horizontal illuminance at one place on the ground, lx. */
  static double onGround(Scene scene, double x, double y) {
    return at(scene, x, y, 0, Projected.HORIZONTAL);
  }

  static Faced facing(Scene scene, double x, double y, double heightM, OverFacings over) {
    return Illuminance.of(scene).facing(Points.at(x, y, heightM), over, new Progress());
  }
}
