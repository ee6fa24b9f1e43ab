package se.lykta.server.features;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.lykta.layers.Event;
import se.lykta.layers.Layer;
import se.lykta.layers.Measure;
import se.lykta.layers.Title;
import se.lykta.server.accounts.Reader;
import se.lykta.server.checks.EventCategories;
import se.lykta.server.incidents.EventCategory;
import se.lykta.store.FeatureStore;
import se.lykta.store.Scenario;

/**
 * Fields of text that are choices for whoever fills them in, as what they may hold is data, not
 * code: what an event can be (event-categories.json), and the scenarios that there are.
 */
@Component
class OfferedChoices {
  private final EventCategories categories;
  private final FeatureStore store;

  OfferedChoices(EventCategories categories, FeatureStore store) {
    this.categories = categories;
    this.store = store;
  }

  /** As the options of a choice are described. */
  private record Option(String value, Title title) {}

  /** The description of a layer's field; that of a choice where the reader is offered some. */
  Object described(Layer layer, Map<?, ?> field, Reader reader) {
    String name = layer.name() + "." + field.get("name");
    if (name.equals(Event.LAYER.name() + ".category")) {
      return choice(field, categories.list().stream().map(OfferedChoices::category).toList());
    }
    if (name.equals(Measure.LAYER.name() + ".scenario") && reader.isMember()) {
      return choice(
          field, store.scenarios().list().stream().map(OfferedChoices::scenario).toList());
    }
    return field;
  }

  private static Option category(EventCategory category) {
    return new Option(category.code(), category.title());
  }

  private static Option scenario(Scenario scenario) {
    return new Option(scenario.id().toString(), Title.of(scenario.name(), scenario.name()));
  }

  private static Map<Object, Object> choice(Map<?, ?> field, List<Option> options) {
    var choice = new LinkedHashMap<Object, Object>(field);
    choice.remove("maxLength");
    choice.put("kind", "choice");
    choice.put("options", options);
    return choice;
  }
}
