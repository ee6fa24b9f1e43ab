package se.lykta.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Feature;

/** Collects what changed in one layer. */
final class Notice {
  private final Envelope bounds = new Envelope();
  private final List<Envelope> parts = new ArrayList<>();
  private final Set<UUID> ids = new LinkedHashSet<>();
  private long features;

  /** Either may be null. */
  void add(UUID id, Feature before, Feature after) {
    features++;
    var part = new Envelope();
    include(part, before);
    include(part, after);
    bounds.expandToInclude(part);
    if (features <= Changed.LayerChange.MOST_PARTS) {
      ids.add(id);
      if (!part.isNull()) {
        parts.add(part);
      }
    }
  }

  private static void include(Envelope part, Feature feature) {
    if (feature != null && feature.geometry() != null) {
      part.expandToInclude(feature.geometry().getEnvelopeInternal());
    }
  }

  Changed.LayerChange done(long generation) {
    return features > Changed.LayerChange.MOST_PARTS
        ? new Changed.LayerChange(generation, bounds, List.of(), Set.of())
        : new Changed.LayerChange(generation, bounds, List.copyOf(parts), Set.copyOf(ids));
  }
}
