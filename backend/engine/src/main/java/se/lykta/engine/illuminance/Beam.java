package se.lykta.engine.illuminance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Orientation;
import se.lykta.photometry.LightDistribution;

/**
 * Where the light of one luminaire alone falls on level ground on which nothing stands. Places are
 * metres east and north of the luminaire's foot.
 *
 * @param isolux how far it gives some lux, the farthest first; without those that it gives nowhere
 * @param half how far its intensity is at least half of the highest; empty where that is nowhere
 * @param peaks where the directions of the highest intensity meet the ground, or {@value #FAR_M} m
 *     along those that meet it farther away or never; none of a lamp that shines alike all around,
 *     or straight down most
 */
public record Beam(List<Isolux> isolux, List<double[]> half, List<double[]> peaks) {
  /** Farther away light is not counted on maps either. */
  static final double FAR_M = 100;

  private static final int BEARINGS = 72;
  private static final double STEP_M = 0.5;
  private static final int HALVINGS = 20;
  private static final int MOST_PEAKS = 4;
  private static final double SAME = 1 - 1e-9;

  /**
   * The farthest places, one every 5°, at which the luminaire gives so much.
   *
   * @param lux horizontal, maintained
   */
  public record Isolux(double lux, List<double[]> outline) {}

  /**
   * @param lux > 0, ascending
   */
  public static Beam of(Luminaire luminaire, double... lux) {
    var ground = new Ground(luminaire);
    List<Isolux> isolux =
        Arrays.stream(lux)
            .mapToObj(
                each ->
                    outline(each, ground::lux).map(outline -> new Isolux(each, outline)).stream())
            .flatMap(each -> each)
            .toList();
    double half = luminaire.distribution().maxCd() / 2;
    List<double[]> beam = half == 0 ? List.of() : outline(half, ground::candelas).orElse(List.of());
    return new Beam(isolux, beam, ground.peaks());
  }

  /** What the luminaire gives at a place of the ground. */
  private interface Field {
    double at(double east, double north);
  }

  /** Empty where it is nowhere that much. */
  private static Optional<List<double[]>> outline(double least, Field field) {
    List<double[]> outline = new ArrayList<>();
    boolean anywhere = false;
    for (int i = 0; i < BEARINGS; i++) {
      double bearing = 2 * Math.PI * i / BEARINGS;
      double sin = Math.sin(bearing);
      double cos = Math.cos(bearing);
      double r = farthest(least, distance -> field.at(distance * sin, distance * cos));
      anywhere |= r > 0;
      outline.add(new double[] {r * sin, r * cos});
    }
    return anywhere ? Optional.of(outline) : Optional.empty();
  }

  /** From outside in; 0 where it is nowhere that much along the ray. */
  private static double farthest(double least, DoubleUnaryOperator along) {
    int steps = (int) (FAR_M / STEP_M);
    if (along.applyAsDouble(FAR_M) >= least) {
      return FAR_M;
    }
    int inside =
        IntStream.iterate(steps - 1, step -> step >= 0, step -> step - 1)
            .filter(step -> along.applyAsDouble(step * STEP_M) >= least)
            .findFirst()
            .orElse(-1);
    if (inside < 0) {
      return 0;
    }
    double low = inside * STEP_M;
    double high = low + STEP_M;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      boolean enough = along.applyAsDouble(middle) >= least;
      low = enough ? middle : low;
      high = enough ? high : middle;
    }
    return low;
  }

  private static final class Ground {
    private final LightDistribution light;
    private final Orientation turned;
    private final double heightM;
    private final double scale;

    Ground(Luminaire luminaire) {
      light = luminaire.distribution();
      turned = Orientation.of(luminaire);
      heightM = luminaire.heightM();
      scale = luminaire.scale();
    }

    /** As the file has it. */
    double candelas(double east, double north) {
      return light.intensityCd(
          turned.cDeg(east, north, -heightM), turned.gammaDeg(east, north, -heightM));
    }

    double lux(double east, double north) {
      double square = east * east + north * north + heightM * heightM;
      return square == 0
          ? 0
          : scale * candelas(east, north) * heightM / (square * Math.sqrt(square));
    }

    List<double[]> peaks() {
      double[] c = light.cDeg();
      double[] gamma = light.gammaDeg();
      double[] candelas = light.candelas();
      double most = c.length == 1 ? 0 : light.maxCd();
      List<double[]> peaks = new ArrayList<>();
      for (int i = 0; i < candelas.length && most > 0; i++) {
        if (candelas[i] >= most * SAME) {
          peaks.add(meeting(c[i / gamma.length], gamma[i % gamma.length]));
        }
      }
      return peaks.size() > MOST_PEAKS ? List.of() : peaks;
    }

    private double[] meeting(double cDeg, double gammaDeg) {
      double around = Math.toRadians(cDeg - light.streetSideC());
      double down = Math.toRadians(gammaDeg);
      double right = -Math.sin(around) * Math.sin(down);
      double street = Math.cos(around) * Math.sin(down);
      double up = -Math.cos(down);
      double east =
          right * turned.right().x() + street * turned.street().x() + up * turned.up().x();
      double north =
          right * turned.right().y() + street * turned.street().y() + up * turned.up().y();
      double above =
          right * turned.right().z() + street * turned.street().z() + up * turned.up().z();
      double across = Math.hypot(east, north);
      boolean meets = above < 0 && across * heightM <= FAR_M * -above;
      double factor = meets ? heightM / -above : across == 0 ? 0 : FAR_M / across;
      return new double[] {east * factor, north * factor};
    }
  }
}
