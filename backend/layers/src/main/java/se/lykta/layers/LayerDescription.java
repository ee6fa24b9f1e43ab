package se.lykta.layers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A layer in words that become JSON: all that a form, a table or an import needs to know. */
public final class LayerDescription {

  private LayerDescription() {}

  /** The layer with its fields, without what changes with its features. */
  public static Map<String, Object> of(Layer layer) {
    var json = new LinkedHashMap<String, Object>();
    json.put("name", layer.name());
    json.put("title", of(layer.title()));
    json.put("singular", of(layer.singular()));
    json.put("geometry", layer.geometry().ogcName());
    json.put("defaultVisibility", layer.defaultVisibility().value());
    json.put("labelField", layer.labelField());
    json.put("fields", layer.fields().stream().map(LayerDescription::of).toList());
    return json;
  }

  static Map<String, Object> of(Title title) {
    var json = new LinkedHashMap<String, Object>();
    json.put("sv", title.sv());
    json.put("en", title.en());
    return json;
  }

  private static Map<String, Object> of(Field field) {
    var json = new LinkedHashMap<String, Object>();
    json.put("name", field.name());
    json.put("title", of(field.title()));
    json.put("help", field.help().map(LayerDescription::of).orElse(null));
    json.put("kind", field.kind().word());
    json.put("required", field.required());
    json.put("section", of(field.section()));
    json.put("common", Common.FIELDS.contains(field));
    addFacts(field.kind(), json);
    return json;
  }

  private static void addFacts(Kind kind, Map<String, Object> json) {
    switch (kind) {
      case Kind.Text text -> json.put("maxLength", text.maxLength());
      case Kind.Number number -> addNumber(number, json);
      case Kind.Choice choice -> json.put("options", options(choice));
      case Kind.Reference reference -> json.put("layer", reference.layer());
      case Kind.Attachment attachment -> json.put("accepts", attachment.mediaTypes());
      case Kind.ListOf list -> {
        json.put("item", "text");
        json.put("maxLength", list.maxLength());
      }
      case Kind.Date date -> {}
      case Kind.Time time -> {}
      case Kind.Bool bool -> {}
    }
  }

  private static void addNumber(Kind.Number number, Map<String, Object> json) {
    json.put("unit", number.unit());
    json.put("min", number.range().min());
    json.put("max", number.range().max());
    json.put("decimals", number.decimals());
    json.put("whole", number.isCount());
    number
        .usual()
        .ifPresent(
            usual -> {
              json.put("usualMin", usual.min());
              json.put("usualMax", usual.max());
            });
  }

  private static List<Map<String, Object>> options(Kind.Choice choice) {
    return choice.options().stream().map(LayerDescription::of).toList();
  }

  private static Map<String, Object> of(Kind.Option option) {
    var json = new LinkedHashMap<String, Object>();
    json.put("value", option.value());
    json.put("title", of(option.title()));
    return json;
  }
}
