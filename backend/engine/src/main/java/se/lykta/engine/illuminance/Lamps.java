package se.lykta.engine.illuminance;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Orientation;
import se.lykta.engine.scene.Scene;
import se.lykta.photometry.LightDistribution;

/**
 * The luminaires that give light, as flat arrays from west to east. Those without flux and those
 * inside a building are left out.
 */
final class Lamps {
  final double[] x;
  final double[] y;
  final double[] z;

  /** Where in the scene's list each of them stands. */
  final int[] number;

  /** How many the scene has, lit or not. */
  final int all;

  private final double[] scale;
  private final Orientation[] turned;
  private final LightDistribution[] light;

  Lamps(Scene scene, Obstacles obstacles) {
    List<Luminaire> luminaires = scene.luminaires();
    all = luminaires.size();
    number =
        IntStream.range(0, all)
            .filter(i -> givesLight(luminaires.get(i), scene, obstacles))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> luminaires.get(i).x()))
            .mapToInt(i -> i)
            .toArray();
    List<Luminaire> lit = IntStream.of(number).mapToObj(luminaires::get).toList();
    x = lit.stream().mapToDouble(Luminaire::x).toArray();
    y = lit.stream().mapToDouble(Luminaire::y).toArray();
    z = lit.stream().mapToDouble(lamp -> height(lamp, scene)).toArray();
    scale = lit.stream().mapToDouble(Luminaire::scale).toArray();
    turned = lit.stream().map(Orientation::of).toArray(Orientation[]::new);
    light = lit.stream().map(Luminaire::distribution).toArray(LightDistribution[]::new);
  }

  private static boolean givesLight(Luminaire lamp, Scene scene, Obstacles obstacles) {
    return lamp.scale() > 0 && !obstacles.cover(lamp.x(), lamp.y(), height(lamp, scene));
  }

  private static double height(Luminaire lamp, Scene scene) {
    return scene.terrain().heightAt(lamp.x(), lamp.y()) + lamp.heightM();
  }

  int size() {
    return x.length;
  }

  /** The first lamp at or east of a line. */
  int firstFrom(double west) {
    int low = 0;
    int high = x.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (x[middle] < west) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Luminous intensity in a direction of any length, cd. */
  double intensityCd(int lamp, double dx, double dy, double dz) {
    Orientation frame = turned[lamp];
    double c = frame.cDeg(dx, dy, dz);
    return scale[lamp] * light[lamp].intensityCd(c, frame.gammaDeg(dx, dy, dz));
  }
}
