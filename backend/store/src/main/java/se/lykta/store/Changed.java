package se.lykta.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Catalogue;
import se.lykta.layers.WorkingArea;

/**
 * Told after change sets are kept.
 *
 * @param changeSet null where another process kept one or several
 * @param author null where another process kept one or several
 */
public record Changed(UUID changeSet, String author, Map<String, LayerChange> layers) {

  /**
   * What another process did, of which the layers are all that is known.
   *
   * @param generations of the layers that changed
   */
  static Changed elsewhere(Map<String, Long> generations) {
    var layers = new TreeMap<String, LayerChange>();
    generations.forEach(
        (layer, generation) -> layers.put(layer, LayerChange.anywhere(layer, generation)));
    return new Changed(null, null, layers);
  }

  /** Whether another process did it: then nothing but the layers is known. */
  public boolean isElsewhere() {
    return changeSet == null;
  }

  /** The generations of the layers after the change. */
  Map<String, Long> generations() {
    var generations = new TreeMap<String, Long>();
    layers.forEach((layer, change) -> generations.put(layer, change.generation()));
    return generations;
  }

  /**
   * What changed in one layer.
   *
   * @param generation the layer's, after the change
   * @param bounds all that changed, as it was before and as it is now; null envelope without
   *     geometry
   * @param parts the same, feature by feature; empty where more than {@value #MOST_PARTS} changed
   * @param ids of the features; empty where more than {@value #MOST_PARTS} changed
   */
  public record LayerChange(long generation, Envelope bounds, List<Envelope> parts, Set<UUID> ids) {
    /** Beyond this a reader should take the whole bounds as changed. */
    public static final int MOST_PARTS = 1_000;

    private static LayerChange anywhere(String layer, long generation) {
      boolean spatial = Catalogue.getLayer(layer).hasGeometry();
      var bounds = spatial ? WorkingArea.DEFAULT.envelope() : new Envelope();
      return new LayerChange(generation, bounds, List.of(), Set.of());
    }
  }
}
