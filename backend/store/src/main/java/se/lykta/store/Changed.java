package se.lykta.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;

/** Told after a change set is kept. */
public record Changed(UUID changeSet, String author, Map<String, LayerChange> layers) {

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
  }
}
