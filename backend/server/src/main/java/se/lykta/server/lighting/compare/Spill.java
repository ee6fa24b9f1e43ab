package se.lykta.server.lighting.compare;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LinearRing;
import se.lykta.engine.illuminance.Points;
import se.lykta.engine.illuminance.Projected;
import se.lykta.engine.scene.Building;
import se.lykta.server.lighting.stock.LitScene;
import se.lykta.server.lighting.street.Illumination;

/**
 * Light on the outer walls of some buildings, where windows may be: at 1.5 m and, where the house
 * is that high, 4.5 m above the ground, every two metres.
 *
 * @param mostLux the brightest spot; 0 without walls
 * @param meanLux of all spots
 * @param tooBrightM metres of wall with a spot that is brighter than the limit
 */
public record Spill(double mostLux, double meanLux, double tooBrightM) {
  private static final double STEP_M = 2;
  private static final double[] HEIGHTS_M = {1.5, 4.5};
  private static final double BEFORE_WALL_M = 0.05;

  /** Farther away a street lamp gives a wall a tenth of a lux and less. */
  private static final double REACH_M = 50;

  /** House by house on all cores; summed up in their order, so that the same gives the same. */
  static Spill on(List<Building> buildings, Illumination light, double limitLux) {
    var all = new Sums(light, limitLux);
    buildings.parallelStream()
        .map(building -> new Sums(light, limitLux).with(building))
        .toList()
        .forEach(all::add);
    return new Spill(all.most, all.spots == 0 ? 0 : all.sum / all.spots, all.tooBright * STEP_M);
  }

  /** A place on a wall. */
  private record Spot(double x, double y, double facingDeg) {}

  private static List<Spot> spots(Building building) {
    LinearRing outline = building.footprint().getExteriorRing();
    Coordinate[] corners = outline.getCoordinates();
    double outward = Orientation.isCCW(corners) ? 90 : -90;
    List<Spot> spots = new ArrayList<>();
    for (int i = 1; i < corners.length; i++) {
      var wall = new LineSegment(corners[i - 1], corners[i]);
      double along = Math.toDegrees(Math.atan2(wall.p1.x - wall.p0.x, wall.p1.y - wall.p0.y));
      addSpots(wall, along + outward, spots);
    }
    return spots;
  }

  private static void addSpots(LineSegment wall, double facingDeg, List<Spot> spots) {
    int parts = (int) Math.round(wall.getLength() / STEP_M);
    double east = BEFORE_WALL_M * Math.sin(Math.toRadians(facingDeg));
    double north = BEFORE_WALL_M * Math.cos(Math.toRadians(facingDeg));
    for (int i = 0; i < parts; i++) {
      Coordinate at = wall.pointAlong((i + 0.5) / parts);
      spots.add(new Spot(at.x + east, at.y + north, facingDeg));
    }
  }

  private static final class Sums {
    private final Illumination light;
    private final double limitLux;
    private double most;
    private double sum;
    private int spots;
    private int tooBright;

    Sums(Illumination light, double limitLux) {
      this.light = light;
      this.limitLux = limitLux;
    }

    void add(Sums other) {
      most = Math.max(most, other.most);
      sum += other.sum;
      spots += other.spots;
      tooBright += other.tooBright;
    }

    Sums with(Building building) {
      Envelope area = building.footprint().getEnvelopeInternal();
      var scene =
          LitScene.of(
              area,
              light.stock(),
              light.season(),
              light.weight(),
              Math.min(REACH_M, light.reachM()));
      if (!scene.lamps().isEmpty()) {
        spots(building).forEach(spot -> add(spot, building.heightM(), scene));
      } else {
        spots += spots(building).size();
      }
      return this;
    }

    private void add(Spot spot, double roofM, LitScene scene) {
      double brightest = 0;
      for (double heightM : HEIGHTS_M) {
        if (heightM < roofM) {
          brightest = Math.max(brightest, lux(spot, heightM, scene));
        }
      }
      most = Math.max(most, brightest);
      sum += brightest;
      spots++;
      tooBright += brightest > limitLux ? 1 : 0;
    }

    private static double lux(Spot spot, double heightM, LitScene scene) {
      double lux = 0;
      var point = Points.at(spot.x(), spot.y(), heightM);
      for (double share :
          scene.light().contributions(point, 0, Projected.vertical(spot.facingDeg()))) {
        lux += share;
      }
      return lux;
    }
  }
}
