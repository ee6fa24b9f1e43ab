package se.lykta.store;

import static se.lykta.store.Samples.near;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Feature;

/** Makes change sets that a store takes: the same for the same seed and state. */
final class RandomEdits {
  static final List<String> LAYERS = List.of("light_point", "tree", "street", "place");

  private final FeatureStore store;
  private final Supplier<View> view;
  private final SplittableRandom random;
  private final List<Feature> deleted = new ArrayList<>();

  RandomEdits(FeatureStore store, SplittableRandom random) {
    this(store, random, () -> new View(store, Overlay.NONE));
  }

  /**
   * @param view what is edited, as it is now
   */
  RandomEdits(FeatureStore store, SplittableRandom random, Supplier<View> view) {
    this.store = store;
    this.view = view;
    this.random = random;
  }

  /** Up to eight edits, no feature twice. */
  ChangeSet next() {
    var edits = new ArrayList<Edit>();
    Set<UUID> taken = new HashSet<>();
    int size = 1 + random.nextInt(8);
    for (int i = 0; i < size; i++) {
      Edit edit = edit(LAYERS.get(random.nextInt(LAYERS.size())));
      if (taken.add(edit.id())) {
        edits.add(edit);
      }
    }
    return new ChangeSet(id(), "anna", null, edits);
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private Edit edit(String layer) {
    List<Feature> present = view.get().list(Query.of(layer));
    int die = random.nextInt(10);
    if (present.isEmpty() || die < 3) {
      return create(layer);
    }
    Feature one = present.get(random.nextInt(present.size()));
    return switch (die) {
      case 3, 4 -> patch(one);
      case 5, 6 -> replace(one);
      case 7, 8 -> delete(one);
      default -> restore(one);
    };
  }

  private Edit create(String layer) {
    return new Edit.Create(layer, id(), geometry(layer), values(layer));
  }

  private Edit replace(Feature one) {
    return new Edit.Replace(
        one.layer(), one.id(), one.version(), geometry(one.layer()), values(one.layer()));
  }

  private Edit patch(Feature one) {
    Optional<Geometry> moved =
        random.nextBoolean() ? Optional.of(geometry(one.layer())) : Optional.empty();
    var values = new HashMap<String, Object>();
    values.put("source", random.nextBoolean() ? text() : null);
    values.put("position_accuracy_m", random.nextInt(100) / 10.0);
    return new Edit.Patch(one.layer(), one.id(), one.version(), moved, values);
  }

  private Edit delete(Feature one) {
    deleted.add(one);
    return new Edit.Delete(one.layer(), one.id(), one.version());
  }

  /** A feature that is gone, where there is one; else an older version of one that is there. */
  private Edit restore(Feature one) {
    return gone()
        .map(gone -> new Edit.Restore(gone.layer(), gone.id(), 0, gone.version()))
        .orElseGet(
            () -> new Edit.Restore(one.layer(), one.id(), one.version(), earlierVersion(one)));
  }

  private Optional<Feature> gone() {
    return deleted.stream()
        .filter(feature -> view.get().find(feature.layer(), feature.id()).isEmpty())
        .findFirst();
  }

  private long earlierVersion(Feature one) {
    List<Version> versions =
        store.history(one.layer(), one.id()).stream().filter(v -> !v.deleted()).toList();
    if (versions.isEmpty()) {
      return one.version();
    }
    return versions.get(random.nextInt(versions.size())).version();
  }

  private Geometry geometry(String layer) {
    double east = random.nextInt(100_000) / 100.0;
    double north = random.nextInt(100_000) / 100.0;
    return switch (layer) {
      case "street" -> Samples.line(east, north, east + 7.25, north - 3, east + 20, north + 1);
      case "place" -> Samples.square(east, north, 1 + random.nextInt(50));
      default -> near(east, north);
    };
  }

  private Map<String, Object> values(String layer) {
    var values = new HashMap<String, Object>(Map.of("provenance", "illustrative"));
    values.put("visibility", List.of("public", "internal", "restricted").get(random.nextInt(3)));
    values.put("source", text());
    switch (layer) {
      case "light_point" -> values.putAll(Map.of("status", "ok", "designation", id().toString()));
      case "street" -> values.putAll(Map.of("function", "main", "lit", random.nextBoolean()));
      case "place" ->
          values.putAll(Map.of("name", text(), "kind", "park", "aliases", List.of(text(), "b")));
      default -> values.put("height_m", 2 + random.nextInt(200) / 10.0);
    }
    return values;
  }

  private String text() {
    return "å'\"\\ " + random.nextInt(1000);
  }
}
