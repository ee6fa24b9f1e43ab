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
import se.lykta.layers.JsonSchema;
import se.lykta.layers.Layer;
import se.lykta.layers.LayerDescription;
import se.lykta.server.accounts.Reader;
import se.lykta.server.web.Parameters;
import se.lykta.store.FeatureStore;

/** Which layers there are, and what their features look like. */
@RestController
class LayerController {
  private final FeatureStore store;
  private final OfferedChoices choices;

  LayerController(FeatureStore store, OfferedChoices choices) {
    this.store = store;
    this.choices = choices;
  }

  @GetMapping("/api/layers")
  ResponseEntity<List<Map<String, Object>>> layers(Reader reader) {
    var layers = Catalogue.LAYERS.stream().map(layer -> described(layer, reader)).toList();
    return ResponseEntity.ok().cacheControl(CacheControl.noCache().cachePrivate()).body(layers);
  }

  private Map<String, Object> described(Layer layer, Reader reader) {
    var description = new LinkedHashMap<>(LayerDescription.of(layer));
    description.computeIfPresent("fields", (name, fields) -> offered(layer, fields, reader));
    description.put("count", store.count(layer.name(), reader.sees()));
    description.put("generation", store.generation(layer.name()));
    description.put("editable", reader.mayEdit());
    return description;
  }

  private List<Object> offered(Layer layer, Object fields, Reader reader) {
    return ((List<?>) fields)
        .stream().map(field -> choices.described(layer, (Map<?, ?>) field, reader)).toList();
  }

  @GetMapping(path = "/api/layers/{layer}/schema", produces = "application/schema+json")
  Map<String, Object> schema(@PathVariable String layer) {
    return JsonSchema.of(Parameters.layer(layer));
  }
}
