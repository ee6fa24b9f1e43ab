package se.lykta.exchange.intake;

/**
 * What an import would do to one layer.
 *
 * @param skip already there, the same; or changed by people since, which an import never overwrites
 * @param leftOut have an error
 */
public record LayerCount(String layer, long create, long update, long skip, long leftOut) {

  /** Nothing yet. */
  static LayerCount none(String layer) {
    return new LayerCount(layer, 0, 0, 0, 0);
  }

  LayerCount created(int by) {
    return new LayerCount(layer, create + by, update, skip, leftOut);
  }

  LayerCount updated(int by) {
    return new LayerCount(layer, create, update + by, skip, leftOut);
  }

  LayerCount skipped() {
    return new LayerCount(layer, create, update, skip + 1, leftOut);
  }

  LayerCount leftOneOut() {
    return new LayerCount(layer, create, update, skip, leftOut + 1);
  }
}
