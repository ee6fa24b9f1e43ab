package se.lykta.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Feature;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/**
 * Finds features of the store by what people call them, for files that name what they refer to.
 * Upper and lower case are alike; other names ({@code aliases}) count too.
 */
public final class ByName {
  private final FeatureStore store;
  private final Map<String, Map<String, List<UUID>>> layers = new HashMap<>();

  ByName(FeatureStore store) {
    this.store = store;
  }

  /**
   * @return several where they share the name
   */
  public List<UUID> find(String layer, String name) {
    return layers.computeIfAbsent(layer, this::read).getOrDefault(normal(name), List.of());
  }

  /** Empty where there is no such feature, or it has none. */
  public Optional<Geometry> shape(String layer, UUID id) {
    return store.find(layer, id).map(Feature::geometry);
  }

  private Map<String, List<UUID>> read(String layer) {
    var names = new HashMap<String, List<UUID>>();
    String label = Catalogue.getLayer(layer).labelField();
    store.read(
        Query.of(layer),
        feature -> {
          feature.findText(label).ifPresent(name -> add(names, name, feature));
          feature.findTexts("aliases").forEach(name -> add(names, name, feature));
        });
    return names;
  }

  private static void add(Map<String, List<UUID>> names, String name, Feature feature) {
    names.computeIfAbsent(normal(name), n -> new ArrayList<>()).add(feature.id());
  }

  private static String normal(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
