package se.lykta.server.features;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import se.lykta.layers.Field;
import se.lykta.layers.Layer;
import se.lykta.layers.Reading;
import se.lykta.layers.Values;
import se.lykta.server.geojson.Folded;
import se.lykta.server.problems.ProblemDocument;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.web.Parameters;
import se.lykta.store.Row;

/**
 * What a field must be like, as {@code pole_height_m at-least 6}: its name, an operator and, but
 * for those that ask whether there is any, a value.
 *
 * @param index of the field among the layer's
 * @param value typed as the field's kind; of {@code contains} a folded text; null where the
 *     operator takes none
 */
record FieldCondition(int index, Operator operator, Object value) implements Predicate<Row> {

  enum Operator {
    IS("is"),
    IS_NOT("is-not"),
    CONTAINS("contains"),
    AT_LEAST("at-least"),
    AT_MOST("at-most"),
    EMPTY("empty"),
    FILLED("filled");

    private final String word;

    Operator(String word) {
      this.word = word;
    }

    static Optional<Operator> find(String word) {
      return List.of(values()).stream().filter(operator -> operator.word.equals(word)).findFirst();
    }

    private boolean takesValue() {
      return this != EMPTY && this != FILLED;
    }
  }

  /**
   * @throws ProblemException where it names no field or operator, or the value is not of the
   *     field's kind
   */
  static FieldCondition parse(Layer layer, String text) {
    String[] words = text.split(" ", 3);
    Field field = layer.findField(words[0]).orElseThrow(() -> unreadable(text));
    Operator operator =
        Operator.find(words.length > 1 ? words[1] : "").orElseThrow(() -> unreadable(text));
    String value = words.length > 2 ? words[2].strip() : "";
    if (operator.takesValue() == value.isEmpty()) {
      throw unreadable(text);
    }
    return new FieldCondition(
        layer.fields().indexOf(field), operator, typed(field, operator, value));
  }

  private static Object typed(Field field, Operator operator, String text) {
    return switch (operator) {
      case EMPTY, FILLED -> null;
      case CONTAINS -> Folded.of(text);
      case IS, IS_NOT, AT_LEAST, AT_MOST -> read(field, text);
    };
  }

  private static Object read(Field field, String text) {
    return switch (Values.parseText(field, text)) {
      case Reading.Read read -> read.value();
      case Reading.Unreadable bad ->
          throw new ProblemException(
              ProblemDocument.of(ProblemKind.INVALID_PARAMETER, bad.message()));
    };
  }

  private static ProblemException unreadable(String text) {
    return Parameters.invalid(
        "where",
        text,
        "fält, operator (is, is-not, contains, at-least, at-most, empty, filled) och värde",
        "field, operator (is, is-not, contains, at-least, at-most, empty, filled) and value");
  }

  @Override
  public boolean test(Row row) {
    return switch (operator) {
      case IS -> value.equals(row.value(index));
      case IS_NOT -> !Objects.equals(value, row.value(index));
      case CONTAINS -> !row.isNull(index) && Folded.of(row.text(index)).contains((String) value);
      case AT_LEAST -> !row.isNull(index) && compare(row.value(index)) >= 0;
      case AT_MOST -> !row.isNull(index) && compare(row.value(index)) <= 0;
      case EMPTY -> row.isNull(index);
      case FILLED -> !row.isNull(index);
    };
  }

  /** What has no order of its own is compared as text. */
  @SuppressWarnings("unchecked")
  private int compare(Object other) {
    return other instanceof Comparable<?>
        ? ((Comparable<Object>) other).compareTo(value)
        : other.toString().compareTo(value.toString());
  }
}
