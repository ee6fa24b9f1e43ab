package se.lykta.exchange.geojson;

import java.util.LinkedHashMap;
import java.util.Map;
import se.lykta.exchange.intake.Intake;
import se.lykta.exchange.intake.Origin;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Layer;
import se.lykta.layers.Reading;
import se.lykta.layers.Title;
import se.lykta.layers.Values;

/** Makes typed values of one layer's properties. */
final class PropertyReader {
  private final Layer layer;
  private final Map<String, Field> fields;
  private final Intake intake;

  PropertyReader(Layer layer, Intake intake) {
    this.layer = layer;
    this.intake = intake;
    fields = Names.fields(layer);
  }

  /** What was read, and whether all of it could be. */
  record Read(Map<String, Object> values, boolean complete) {}

  Read read(Origin origin, RawFeature raw) {
    var values = new LinkedHashMap<String, Object>();
    boolean complete = true;
    for (var property : raw.properties().entrySet()) {
      Field field = fields.get(Names.normal(property.getKey()));
      if (field == null) {
        tallyUnknown(origin, property.getKey());
      } else if (property.getValue() != null) {
        complete &= put(origin, field, property.getValue(), values);
      }
    }
    return new Read(values, complete);
  }

  private boolean put(Origin origin, Field field, Object raw, Map<String, Object> values) {
    return switch (parse(field, raw)) {
      case Reading.Read read -> {
        values.put(field.name(), read.value());
        yield true;
      }
      case Reading.Unreadable bad -> {
        intake.report(origin.error(bad.code(), layer.name(), field.name(), bad.message()));
        yield false;
      }
    };
  }

  /** Texts are read as people write them; a number may stand for a text, such as a designation. */
  private static Reading parse(Field field, Object raw) {
    if (raw instanceof String text) {
      return Values.parseText(field, text);
    }
    boolean word = field.kind() instanceof Kind.Text || field.kind() instanceof Kind.Choice;
    return raw instanceof Double number && word
        ? Values.parseText(field, digits(number))
        : Values.parse(field, raw);
  }

  private static String digits(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  private void tallyUnknown(Origin origin, String property) {
    String name = property.length() > 60 ? property.substring(0, 60) + "…" : property;
    intake.tally(
        origin,
        "unknown-property",
        layer.name(),
        null,
        Title.of(
            "egenskapen ”" + name + "” motsvarar inget fält i " + layer.title().sv(),
            "property \"" + name + "\" is no field of " + layer.title().en()));
  }
}
