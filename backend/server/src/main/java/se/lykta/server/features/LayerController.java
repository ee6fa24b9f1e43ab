package se.lykta.server.features;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Event;
import se.lykta.layers.JsonSchema;
import se.lykta.layers.Layer;
import se.lykta.layers.LayerDescription;
import se.lykta.server.accounts.Reader;
import se.lykta.server.checks.EventCategories;
import se.lykta.server.web.Parameters;
import se.lykta.store.FeatureStore;

/** Which layers there are, and what their features look like. */
@RestController
class LayerController {
  private final FeatureStore store;
  private final EventCategories categories;

  LayerController(FeatureStore store, EventCategories categories) {
    this.store = store;
    this.categories = categories;
  }

  @GetMapping("/api/layers")
  ResponseEntity<List<Map<String, Object>>> layers(Reader reader) {
    var layers = Catalogue.LAYERS.stream().map(layer -> described(layer, reader)).toList();
    return ResponseEntity.ok().cacheControl(CacheControl.noCache().cachePrivate()).body(layers);
  }

  private Map<String, Object> described(Layer layer, Reader reader) {
    var description = new LinkedHashMap<>(LayerDescription.of(layer));
    if (layer.equals(Event.LAYER)) {
      description.computeIfPresent("fields", (name, fields) -> offered((List<?>) fields));
    }
    description.put("count", store.count(layer.name(), reader.sees()));
    description.put("generation", store.generation(layer.name()));
    description.put("editable", reader.mayEdit());
    return description;
  }

  /** What an event can be is data (event-categories.json), and a choice for whoever fills it in. */
  private List<Object> offered(List<?> fields) {
    return fields.stream()
        .map(field -> ((Map<?, ?>) field).get("name").equals("category") ? choice(field) : field)
        .map(Object.class::cast)
        .toList();
  }

  private Map<Object, Object> choice(Object field) {
    var choice = new LinkedHashMap<Object, Object>((Map<?, ?>) field);
    choice.remove("maxLength");
    choice.put("kind", "choice");
    choice.put(
        "options",
        categories.list().stream()
            .map(one -> Map.of("value", one.code(), "title", one.title()))
            .toList());
    return choice;
  }

  @GetMapping(path = "/api/layers/{layer}/schema", produces = "application/schema+json")
  Map<String, Object> schema(@PathVariable String layer) {
    return JsonSchema.of(Parameters.layer(layer));
  }
}
