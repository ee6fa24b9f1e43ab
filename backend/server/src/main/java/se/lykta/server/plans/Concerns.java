package se.lykta.server.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Feature;
import se.lykta.server.accounts.Reader;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** The areas and measures that promises are about: they name them, or give their ids. */
@Component
public class Concerns {
  private static final List<String> LAYERS =
      List.of("camera_zone", "guard_area", "host_area", "order_rule_area", "measure");

  private final FeatureStore store;

  Concerns(FeatureStore store) {
    this.store = store;
  }

  /**
   * @param id null where the reader sees nothing of that name
   * @param layer null with it
   */
  public record Concern(UUID id, String layer, String name) {}

  /** What the reader sees, to look up what many promises are about. */
  public final class Known {
    private final Map<String, Concern> byName = new HashMap<>();

    private Known(Reader reader) {
      LAYERS.forEach(
          layer -> store.list(Query.of(layer).visibleTo(reader.sees())).forEach(this::add));
    }

    private void add(Feature feature) {
      String label = Catalogue.getLayer(feature.layer()).labelField();
      String name = feature.findText(label).orElse("");
      var concern = new Concern(feature.id(), feature.layer(), name);
      byName.put(normal(name), concern);
      byName.put(feature.id().toString(), concern);
    }

    public List<Concern> of(Feature promise) {
      return promise.findTexts("zones").stream()
          .map(text -> byName.getOrDefault(normal(text), new Concern(null, null, text)))
          .toList();
    }
  }

  public Known known(Reader reader) {
    return new Known(reader);
  }

  private static String normal(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
