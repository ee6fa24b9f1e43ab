package se.lykta.engine.illuminance;

import java.util.List;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import se.lykta.engine.scene.Building;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;
import se.lykta.engine.scene.Terrain;
import se.lykta.engine.scene.Tree;

/**
 * What comes through between two places, found the plain way: every building, every tree and the
 * ground at many places, with JTS for the plane and nothing of the engine but its data.
 */
final class BruteForce {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final double NOTHING = 1e-9;

  /** Less deep than this a ray may pass or not, m; a relative chord likewise. */
  private static final double TOUCH = 1e-5;

  /** No ground here is steeper: 5 m over 6 m, both eastwards and northwards. */
  private static final double STEEPEST = 5 / 6.0 * Math.sqrt(2);

  private final Scene scene;

  BruteForce(Scene scene) {
    this.scene = scene;
  }

  /** A place, z from the scene's zero. */
  record Place(double x, double y, double z) {
    Place towards(Place other, double t) {
      return new Place(x + t * (other.x - x), y + t * (other.y - y), z + t * (other.z - z));
    }

    double distance(Place other) {
      return Math.sqrt(
          (other.x - x) * (other.x - x)
              + (other.y - y) * (other.y - y)
              + (other.z - z) * (other.z - z));
    }
  }

  Place place(double x, double y, double heightM) {
    return new Place(x, y, scene.terrain().heightAt(x, y) + heightM);
  }

  /** Horizontal illuminance of an even lamp of 100 cd; NaN where a touch decides. */
  double horizontal(Luminaire lamp, double x, double y, double heightM) {
    Place receiver = place(x, y, heightM);
    Place light = place(lamp.x(), lamp.y(), lamp.heightM());
    double up = Math.max(0, light.z - receiver.z);
    return up == 0 ? 0 : lux(receiver, light, up);
  }

  /** Cylindrical illuminance likewise, which light from below gives too. */
  double cylindrical(Luminaire lamp, double x, double y, double heightM) {
    Place receiver = place(x, y, heightM);
    Place light = place(lamp.x(), lamp.y(), lamp.heightM());
    double across = Math.hypot(light.x - receiver.x, light.y - receiver.y);
    return across == 0 ? 0 : lux(receiver, light, across / Math.PI);
  }

  private double lux(Place receiver, Place light, double part) {
    return 100 * part / Math.pow(receiver.distance(light), 3) * through(receiver, light);
  }

  private double through(Place receiver, Place lamp) {
    double through = isUnderGround(receiver, lamp) ? 0 : 1;
    for (Building building : scene.buildings()) {
      through *= through(building, receiver, lamp);
    }
    for (Tree tree : scene.trees()) {
      double chord = chord(tree, receiver, lamp);
      through *= chord > 0 && chord < TOUCH ? Double.NaN : Math.pow(tree.transmittance(), chord);
    }
    return through;
  }

  private double through(Building building, Place receiver, Place lamp) {
    if (!isBlocked(building, receiver, lamp, NOTHING)) {
      return 1;
    }
    return isBlocked(building, receiver, lamp, TOUCH) ? 0 : Double.NaN;
  }

  /** The middle of every stretch between two meetings of the line with walls or roof. */
  private boolean isBlocked(Building building, Place receiver, Place lamp, double depthM) {
    double roof = scene.terrain().lowestUnder(building.footprint()) + building.heightM();
    TreeSet<Double> meetings = new TreeSet<>(List.of(0.0, 1.0));
    meetings.add(within((roof - receiver.z) / (lamp.z - receiver.z)));
    addWalls(building.footprint().getExteriorRing().getCoordinates(), receiver, lamp, meetings);
    for (int i = 0; i < building.footprint().getNumInteriorRing(); i++) {
      addWalls(building.footprint().getInteriorRingN(i).getCoordinates(), receiver, lamp, meetings);
    }
    Double from = null;
    for (double to : meetings) {
      if (from != null && to - from > NOTHING) {
        Place middle = receiver.towards(lamp, (from + to) / 2);
        if (middle.z < roof - depthM && isInside(building.footprint(), middle, depthM)) {
          return true;
        }
      }
      from = to;
    }
    return false;
  }

  private static void addWalls(
      Coordinate[] ring, Place receiver, Place lamp, TreeSet<Double> meetings) {
    double dx = lamp.x - receiver.x;
    double dy = lamp.y - receiver.y;
    for (int i = 1; i < ring.length; i++) {
      double wallX = ring[i].x - ring[i - 1].x;
      double wallY = ring[i].y - ring[i - 1].y;
      double across = dx * wallY - dy * wallX;
      double t = ((ring[i].x - receiver.x) * wallY - (ring[i].y - receiver.y) * wallX) / across;
      meetings.add(within(t));
      double square = dx * dx + dy * dy;
      meetings.add(
          within(((ring[i].x - receiver.x) * dx + (ring[i].y - receiver.y) * dy) / square));
    }
  }

  private static double within(double t) {
    return t > 0 && t < 1 ? t : 0;
  }

  private static boolean isInside(Polygon footprint, Place place, double depthM) {
    Geometry point = SHAPES.createPoint(new Coordinate(place.x, place.y));
    return footprint.contains(point) && footprint.getBoundary().distance(point) > depthM;
  }

  private boolean isUnderGround(Place receiver, Place lamp) {
    return scene.terrain() != Terrain.FLAT && dips(receiver, lamp);
  }

  /** Halves are looked at until they are too short for the ground to rise to the line. */
  private boolean dips(Place from, Place to) {
    Place middle = from.towards(to, 0.5);
    double above = middle.z - scene.terrain().heightAt(middle.x, middle.y);
    double plan = Math.hypot(to.x - from.x, to.y - from.y);
    double nearer = (plan * STEEPEST + Math.abs(to.z - from.z)) / 2;
    if (above < -1e-6 || above > nearer || nearer < NOTHING) {
      return above < -1e-6;
    }
    return dips(from, middle) || dips(middle, to);
  }

  /** Half the chord through the unit sphere, by bisection for its ends. */
  private double chord(Tree tree, Place receiver, Place lamp) {
    Place from = inSphere(tree, receiver);
    Place to = inSphere(tree, lamp);
    Place middle = new Place(0, 0, 0);
    double length = from.distance(to);
    double nearest =
        -(from.x * (to.x - from.x) + from.y * (to.y - from.y) + from.z * (to.z - from.z))
            / (length * length);
    double t = Math.max(0, Math.min(1, nearest));
    if (from.towards(to, t).distance(middle) >= 1) {
      return 0;
    }
    return (edge(from, to, t, 1) - edge(from, to, t, 0)) * length / 2;
  }

  private static double edge(Place from, Place to, double inside, double end) {
    Place middle = new Place(0, 0, 0);
    if (from.towards(to, end).distance(middle) <= 1) {
      return end;
    }
    double in = inside;
    double out = end;
    for (int i = 0; i < 60; i++) {
      double half = (in + out) / 2;
      if (from.towards(to, half).distance(middle) <= 1) {
        in = half;
      } else {
        out = half;
      }
    }
    return in;
  }

  private Place inSphere(Tree tree, Place place) {
    double ground = scene.terrain().heightAt(tree.x(), tree.y());
    double halfHeight = (tree.crownTopM() - tree.crownBaseM()) / 2;
    return new Place(
        (place.x - tree.x()) / tree.crownRadiusM(),
        (place.y - tree.y()) / tree.crownRadiusM(),
        (place.z - ground - tree.crownBaseM() - halfHeight) / halfHeight);
  }
}
