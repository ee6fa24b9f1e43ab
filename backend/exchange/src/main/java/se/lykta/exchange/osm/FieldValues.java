package se.lykta.exchange.osm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import se.lykta.layers.Common;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Layer;
import se.lykta.layers.Title;

/**
 * Collects the values of one feature from an object's tags. What can't be read, or lies outside the
 * field's range, is told and left out: the object itself is still worth having.
 */
final class FieldValues {
  private final Layer layer;
  private final OsmObject object;
  private final OsmFeatures features;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final List<String> assumed = new ArrayList<>();

  FieldValues(Layer layer, OsmObject object, OsmFeatures features) {
    this.layer = layer;
    this.object = object;
    this.features = features;
  }

  boolean has(String field) {
    return values.containsKey(field);
  }

  FieldValues put(String field, Object value) {
    values.put(field, value);
    return this;
  }

  /** A value that OSM doesn't give but that is needed; named as a guess. */
  FieldValues assume(String field, Object value) {
    assumed.add(field);
    return put(field, value);
  }

  /** The first of the keys that is there, as it stands. */
  FieldValues text(String field, String... keys) {
    object.tags().findFirst(keys).ifPresent(text -> put(field, text, keys[0]));
    return this;
  }

  private void put(String field, String text, String key) {
    var kind = (Kind.Text) layer.getField(field).kind();
    boolean readable = text.chars().noneMatch(Character::isISOControl) && !text.isBlank();
    if (readable && text.codePointCount(0, text.length()) <= kind.maxLength()) {
      put(field, text.strip());
    } else {
      unreadable(field, key, text);
    }
  }

  FieldValues choice(String field, Optional<String> value) {
    value.ifPresent(known -> put(field, known));
    return this;
  }

  FieldValues metres(String field, String... keys) {
    return measured(field, Measure::metres, keys);
  }

  FieldValues number(String field, String... keys) {
    return measured(field, Measure::number, keys);
  }

  /** The first of the keys that is there, read as a quantity. */
  FieldValues measured(String field, Function<String, OptionalDouble> read, String... keys) {
    for (String key : keys) {
      Optional<String> text = object.tags().find(key);
      if (text.isPresent()) {
        measure(field, key, text.get(), read.apply(text.get()));
        return this;
      }
    }
    return this;
  }

  private void measure(String field, String key, String text, OptionalDouble value) {
    if (value.isPresent() && number(field).accepts(value.getAsDouble())) {
      put(field, tidied(value.getAsDouble()));
    } else {
      unreadable(field, key, text);
    }
  }

  /** Without the noise of conversions: to a millimetre. */
  private static double tidied(double value) {
    return Math.rint(value * 1000) / 1000;
  }

  private Kind.Number number(String field) {
    return (Kind.Number) layer.getField(field).kind();
  }

  private void unreadable(String field, String key, String text) {
    Field of = layer.getField(field);
    String found = key + "=" + (text.length() > 60 ? text.substring(0, 60) + "…" : text);
    features.warn(
        object,
        layer,
        "unreadable-tag",
        field,
        Title.of(
            of.title().sv() + " lämnas tom: " + found + "; väntat " + expected(of),
            of.title().en() + " is left empty: " + found + "; expected " + expected(of)));
  }

  private static String expected(Field field) {
    return switch (field.kind()) {
      case Kind.Number number ->
          number.range().min() + " – " + number.range().max() + " " + number.unit();
      case Kind.Text text -> "≤ " + text.maxLength();
      default -> field.name();
    };
  }

  Map<String, Object> values() {
    if (!assumed.isEmpty()) {
      values.put(Common.ASSUMED, List.copyOf(assumed));
    }
    return values;
  }
}
