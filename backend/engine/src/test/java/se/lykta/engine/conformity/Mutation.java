package se.lykta.engine.conformity;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import se.lykta.engine.scene.Building;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;
import se.lykta.photometry.LightDistribution;

/** The mistakes that a lighting engine is likely to make, each as a change of the scene. */
public enum Mutation {
  STREET_SIDE_TURNED_90(light(light -> light.withStreetSideC((light.streetSideC() + 90) % 360))),
  TILT_SIGN(lamps(lamp -> with(lamp, lamp.heightM(), lamp.azimuthDeg(), -lamp.tiltDeg()))),
  AZIMUTH_COUNTER_CLOCKWISE(
      lamps(lamp -> with(lamp, lamp.heightM(), -lamp.azimuthDeg(), lamp.tiltDeg()))),
  C_MIRRORED(light(Mutation::mirrored)),
  NEAREST_INSTEAD_OF_BILINEAR(light(Mutation::nearest)),
  NO_OCCLUSION(scene -> new Scene(scene.luminaires(), List.of(), scene.trees(), scene.terrain())),
  BUILDING_HEIGHTS_IGNORED(buildings(height -> 10_000)),
  BUILDING_HEIGHTS_PLUS_10_CM(buildings(height -> height + 0.1)),
  MAINTENANCE_FACTOR_IGNORED(lamps(Mutation::asNew)),
  MOUNTING_HEIGHT_PLUS_1_CM(
      lamps(lamp -> with(lamp, lamp.heightM() + 0.01, lamp.azimuthDeg(), lamp.tiltDeg())));

  private final UnaryOperator<Scene> change;

  Mutation(UnaryOperator<Scene> change) {
    this.change = change;
  }

  public Scene of(Scene scene) {
    return change.apply(scene);
  }

  private static UnaryOperator<Scene> lamps(UnaryOperator<Luminaire> change) {
    return scene ->
        new Scene(
            scene.luminaires().stream().map(change).toList(),
            scene.buildings(),
            scene.trees(),
            scene.terrain());
  }

  private static UnaryOperator<Scene> light(UnaryOperator<LightDistribution> change) {
    return lamps(
        lamp -> {
          LightDistribution light = change.apply(lamp.distribution());
          return copy(
              lamp,
              lamp.heightM(),
              lamp.azimuthDeg(),
              lamp.tiltDeg(),
              light,
              lamp.fluxLm() / lamp.distribution().fluxLm() * light.fluxLm(),
              lamp.maintenanceFactor());
        });
  }

  private static UnaryOperator<Scene> buildings(DoubleUnaryOperator height) {
    return scene ->
        new Scene(
            scene.luminaires(),
            scene.buildings().stream()
                .map(
                    it -> new Building(it.id(), it.footprint(), height.applyAsDouble(it.heightM())))
                .toList(),
            scene.trees(),
            scene.terrain());
  }

  private static Luminaire with(Luminaire lamp, double heightM, double azimuthDeg, double tiltDeg) {
    return copy(
        lamp,
        heightM,
        azimuthDeg,
        tiltDeg,
        lamp.distribution(),
        lamp.fluxLm(),
        lamp.maintenanceFactor());
  }

  private static Luminaire asNew(Luminaire lamp) {
    return copy(
        lamp,
        lamp.heightM(),
        lamp.azimuthDeg(),
        lamp.tiltDeg(),
        lamp.distribution(),
        lamp.fluxLm(),
        1);
  }

  private static Luminaire copy(
      Luminaire lamp,
      double heightM,
      double azimuthDeg,
      double tiltDeg,
      LightDistribution light,
      double fluxLm,
      double maintenanceFactor) {
    return new Luminaire(
        lamp.id(),
        lamp.x(),
        lamp.y(),
        heightM,
        azimuthDeg,
        tiltDeg,
        lamp.rollDeg(),
        light,
        fluxLm,
        maintenanceFactor,
        lamp.dimming());
  }

  /** C counted the other way round, the street side where it was. */
  private static LightDistribution mirrored(LightDistribution light) {
    double street = light.streetSideC();
    return resampled(
        light,
        light.cDeg(),
        light.gammaDeg(),
        (c, gamma) -> light.intensityCd(2 * street - c, gamma));
  }

  /** Steps half way between the angles of the file. */
  private static LightDistribution nearest(LightDistribution light) {
    double[] planes = light.cDeg();
    double[] angles = light.gammaDeg();
    return resampled(
        light,
        planes.length == 1 ? planes : steps(planes),
        steps(angles),
        (c, gamma) -> light.intensityCd(nearest(planes, c), nearest(angles, gamma)));
  }

  private static double[] steps(double[] angles) {
    double[] steps = new double[2 * angles.length];
    steps[0] = angles[0];
    steps[2 * angles.length - 1] = angles[angles.length - 1];
    for (int i = 1; i < angles.length; i++) {
      double middle = (angles[i - 1] + angles[i]) / 2;
      steps[2 * i - 1] = middle - 1e-9;
      steps[2 * i] = middle + 1e-9;
    }
    return Arrays.stream(steps).distinct().toArray();
  }

  private static double nearest(double[] angles, double angle) {
    double nearest = angles[0];
    for (double other : angles) {
      nearest = Math.abs(other - angle) < Math.abs(nearest - angle) ? other : nearest;
    }
    return nearest;
  }

  private static LightDistribution resampled(
      LightDistribution light, double[] c, double[] gamma, DoubleBinaryOperator intensity) {
    double[] candelas = new double[c.length * gamma.length];
    for (int i = 0; i < candelas.length; i++) {
      candelas[i] = intensity.applyAsDouble(c[i / gamma.length], gamma[i % gamma.length]);
    }
    return new LightDistribution(c, gamma, candelas, light.streetSideC());
  }
}
