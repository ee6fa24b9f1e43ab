package se.lykta.server.zones;

import java.util.Arrays;
import java.util.Optional;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Layer;

/** The layers whose features are zones, in the order of the register. */
enum ZoneKind {
  CAMERA_ZONE("camera_zone", Optional.of("controller")),
  GUARD_AREA("guard_area", Optional.of("permit_holder")),
  HOST_AREA("host_area", Optional.of("organisation")),
  ORDER_RULE_AREA("order_rule_area", Optional.empty());

  private final String layer;
  private final Optional<String> responsible;

  ZoneKind(String layer, Optional<String> responsible) {
    this.layer = layer;
    this.responsible = responsible;
  }

  String layerName() {
    return layer;
  }

  Layer layer() {
    return Catalogue.getLayer(layer);
  }

  /** The field that names the actor who answers for the zone; empty: the municipality does. */
  Optional<String> responsible() {
    return responsible;
  }

  static Optional<ZoneKind> find(String layer) {
    return Arrays.stream(values()).filter(kind -> kind.layer.equals(layer)).findFirst();
  }
}
