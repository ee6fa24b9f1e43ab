package se.lykta.layers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A kind of thing that Lykta keeps, with the fields and rules of its features.
 *
 * @param name lower-case with underscores; also the table's and the collection's name
 * @param title of the whole layer, in the plural
 * @param singular title of one feature
 * @param fields the layer's own, then the common ones
 * @param labelField the field by which people call a feature
 * @param defaultVisibility what a new feature gets where nothing else is said
 */
public record Layer(
    String name,
    Title title,
    Title singular,
    GeometryKind geometry,
    List<Field> fields,
    String labelField,
    Visibility defaultVisibility,
    List<Rule> rules) {

  public Layer {
    fields = List.copyOf(fields);
    rules = List.copyOf(rules);
    requireDistinctNames(name, fields);
  }

  private static void requireDistinctNames(String layer, List<Field> fields) {
    var seen = new HashSet<String>();
    for (Field field : fields) {
      if (!seen.add(field.name())) {
        throw new IllegalArgumentException(layer + " has two fields named " + field.name());
      }
    }
  }

  static Builder named(String name, Title title, Title singular) {
    return new Builder(name, title, singular);
  }

  public Optional<Field> findField(String fieldName) {
    return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
  }

  /**
   * @throws IllegalArgumentException where the layer has no such field
   */
  public Field getField(String fieldName) {
    return findField(fieldName)
        .orElseThrow(() -> new IllegalArgumentException(name + " has no field " + fieldName));
  }

  /** For a message: {@code name, kind, aliases, …}. */
  String fieldNames() {
    return fields.stream().map(Field::name).collect(Collectors.joining(", "));
  }

  public boolean hasGeometry() {
    return geometry != GeometryKind.NONE;
  }

  /** Collects what a layer class states. */
  static final class Builder {
    private final String name;
    private final Title title;
    private final Title singular;
    private final List<Field> fields = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>(Common.RULES);
    private GeometryKind geometry = GeometryKind.NONE;
    private Visibility visibility = Visibility.INTERNAL;
    private String labelField;

    private Builder(String name, Title title, Title singular) {
      this.name = name;
      this.title = title;
      this.singular = singular;
    }

    Builder geometry(GeometryKind kind) {
      geometry = kind;
      return this;
    }

    Builder visibility(Visibility byDefault) {
      visibility = byDefault;
      return this;
    }

    Builder calledBy(String field) {
      labelField = field;
      return this;
    }

    Builder fields(Field... own) {
      fields.addAll(List.of(own));
      return this;
    }

    Builder section(Title heading, Field... own) {
      List.of(own).forEach(field -> fields.add(field.inSection(heading)));
      return this;
    }

    Builder rules(Rule... own) {
      rules.addAll(List.of(own));
      return this;
    }

    Layer build() {
      fields.addAll(Common.FIELDS);
      return new Layer(name, title, singular, geometry, fields, labelField, visibility, rules);
    }
  }
}
