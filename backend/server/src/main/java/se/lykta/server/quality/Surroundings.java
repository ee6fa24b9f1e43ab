package se.lykta.server.quality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Feature;
import se.lykta.layers.Visibility;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** Today's features of a box, each layer read once and only where a check asks for it. */
final class Surroundings {
  private final FeatureStore store;
  private final Envelope box;
  private final LocalDate day;
  private final Set<Visibility> visible;
  private final long most;
  private final Map<String, List<Feature>> read = new HashMap<>();

  /**
   * @param box stored CRS
   * @param most features of a layer that are looked through together, in memory
   */
  Surroundings(
      FeatureStore store, Envelope box, LocalDate day, Set<Visibility> visible, long most) {
    this.store = store;
    this.box = box;
    this.day = day;
    this.visible = visible;
    this.most = most;
  }

  /**
   * Those that hold today and whose envelope meets the box.
   *
   * @throws ProblemException where there are more than can be looked through at once
   */
  List<Feature> features(String layer) {
    return read.computeIfAbsent(layer, name -> few(today(name).inBox(box)));
  }

  private List<Feature> few(Query query) {
    long count = store.count(query);
    if (count > most) {
      String layer = query.layer();
      throw ProblemException.of(
          ProblemKind.INVALID_PARAMETER,
          "bbox rymmer %d objekt i %s; väntat högst %d".formatted(count, layer, most),
          "bbox holds %d features of %s; expected at most %d".formatted(count, layer, most));
    }
    return store.list(query);
  }

  /** By the feature that they refer to with the field. */
  Map<UUID, List<Feature>> referring(String layer, String field, Set<UUID> to) {
    return store.list(today(layer).among(field, to)).stream()
        .collect(Collectors.groupingBy(feature -> (UUID) feature.values().get(field)));
  }

  /** All of a kind, wherever they are. */
  List<Feature> everywhere(String layer, String field, Object value) {
    return store.list(today(layer).where(field, value));
  }

  private Query today(String layer) {
    return Query.of(layer).during(Query.Period.day(day)).visibleTo(visible);
  }
}
