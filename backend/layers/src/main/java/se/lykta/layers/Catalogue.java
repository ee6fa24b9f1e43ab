package se.lykta.layers;

import java.util.List;
import java.util.Optional;

/** All layers, in the order in which a map shows them from the ground up. */
public final class Catalogue {
  public static final List<Layer> LAYERS =
      List.of(
          LandCover.LAYER,
          Building.LAYER,
          Street.LAYER,
          Tree.LAYER,
          Place.LAYER,
          ResponsibilityArea.LAYER,
          GuardArea.LAYER,
          HostArea.LAYER,
          OrderRuleArea.LAYER,
          CameraZone.LAYER,
          Camera.LAYER,
          LightingCabinet.LAYER,
          LightPoint.LAYER,
          Luminaire.LAYER,
          LuminaireType.LAYER,
          Report.LAYER,
          Presence.LAYER,
          Event.LAYER,
          Plan.LAYER,
          Measure.LAYER,
          Promise.LAYER,
          SafetyWalk.LAYER,
          Observation.LAYER,
          SurveyArea.LAYER,
          Actor.LAYER);

  private Catalogue() {}

  public static Optional<Layer> findLayer(String name) {
    return LAYERS.stream().filter(layer -> layer.name().equals(name)).findFirst();
  }

  /**
   * @throws IllegalArgumentException where there is no such layer
   */
  public static Layer getLayer(String name) {
    return findLayer(name).orElseThrow(() -> new IllegalArgumentException("no layer " + name));
  }
}
