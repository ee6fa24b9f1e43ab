package se.lykta.exchange.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lykta.exchange.intake.Intake;
import se.lykta.exchange.intake.Origin;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Layer;
import se.lykta.layers.Reading;
import se.lykta.layers.Title;
import se.lykta.layers.Values;

/** Makes typed values of one layer's properties. */
final class PropertyReader {
  private static final int LONGEST_QUOTE = 60;

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

  /** What a reference calls by its name instead of its id. */
  private Reading named(Field field, String layer, String name) {
    List<UUID> found = intake.known().find(layer, name);
    return found.size() == 1
        ? new Reading.Read(found.getFirst())
        : new Reading.Unreadable("unknown-name", unknown(field, layer, name, found.size()));
  }

  private static Title unknown(Field field, String target, String name, int found) {
    return Title.of(
            "%s är ”%s”, som %d heter; väntat namn eller id på en i lagret %s",
            "%s is \"%s\", which %d are called; expected the name or id of one of %s")
        .with(field.title(), shortened(name), found, Catalogue.getLayer(target).title());
  }

  /** Texts are read as people write them; a number may stand for a text, such as a designation. */
  private Reading parse(Field field, Object raw) {
    if (raw instanceof String text) {
      Reading read = Values.parseText(field, text);
      return read instanceof Reading.Unreadable && field.kind() instanceof Kind.Reference to
          ? named(field, to.layer(), text)
          : read;
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
    String name = shortened(property);
    intake.tally(
        origin,
        "unknown-property",
        layer.name(),
        null,
        Title.of(
            "egenskapen ”" + name + "” motsvarar inget fält i " + layer.title().sv(),
            "property \"" + name + "\" is no field of " + layer.title().en()));
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
  }
}
