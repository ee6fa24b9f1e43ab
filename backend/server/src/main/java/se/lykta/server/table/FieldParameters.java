package se.lykta.server.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Reading;
import se.lykta.layers.Title;
import se.lykta.layers.Values;
import se.lykta.server.problems.ProblemDocument;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.web.Parameters;

/**
 * Filters of one field: {@code status=ok}, {@code status.in=ok,faulty}, {@code
 * circuit.contains=T3}, {@code pole_height_m.from=4} and {@code .to=6} (numbers and days, both
 * included), {@code owner.empty=yes} or {@code no}.
 */
final class FieldParameters {
  private static final String IN = ".in";
  private static final String CONTAINS = ".contains";
  private static final String FROM = ".from";
  private static final String TO = ".to";
  private static final String EMPTY = ".empty";

  private final Field field;
  private final Parameters given;
  private final List<Filter> filters = new ArrayList<>();

  private FieldParameters(Field field, Parameters given) {
    this.field = field;
    this.given = given;
  }

  /** Only what makes sense for its kind. */
  static List<String> names(Field field) {
    var kinds =
        switch (field.kind()) {
          case Kind.Text text -> Stream.of(CONTAINS, IN);
          case Kind.ListOf list -> Stream.of(CONTAINS);
          case Kind.Number number -> Stream.of(FROM, TO);
          case Kind.Date date -> Stream.of(FROM, TO);
          case Kind.Time time -> Stream.of(FROM, TO);
          case Kind.Choice choice -> Stream.of(IN);
          case Kind.Reference reference -> Stream.of(IN);
          case Kind.Bool bool -> Stream.of(IN);
          case Kind.Attachment attachment -> Stream.<String>empty();
        };
    return Stream.concat(Stream.of("", EMPTY), kinds).map(kind -> field.name() + kind).toList();
  }

  /**
   * @throws ProblemException where a value is not of the field's kind
   */
  static List<Filter> read(Field field, Parameters given) {
    var reading = new FieldParameters(field, given);
    reading.readEqual();
    reading.readRange();
    reading.readContained();
    reading.readEmpty();
    return reading.filters;
  }

  private void readEqual() {
    given.find(field.name()).ifPresent(text -> add(Set.of(stored(text))));
    given
        .find(field.name() + IN)
        .map(list -> Stream.of(list.split(",")).map(this::stored).collect(Collectors.toSet()))
        .ifPresent(this::add);
  }

  private void add(Set<String> values) {
    filters.add(Filter.oneOf(field.name(), values));
  }

  private void readContained() {
    given
        .find(field.name() + CONTAINS)
        .ifPresent(words -> filters.add(Filter.containing(field.name(), words)));
  }

  private void readRange() {
    var from = given.find(field.name() + FROM);
    var to = given.find(field.name() + TO);
    if (from.isEmpty() && to.isEmpty()) {
      return;
    }
    filters.add(
        field.kind() instanceof Kind.Number
            ? Filter.between(
                field.name(),
                from.map(this::number).orElse(null),
                to.map(this::number).orElse(null))
            : Filter.betweenDays(field.name(), day(FROM), day(TO)));
  }

  private Double number(String text) {
    return (Double) value(text);
  }

  private String day(String end) {
    return given.day(field.name() + end).map(Object::toString).orElse(null);
  }

  private void readEmpty() {
    String name = field.name() + EMPTY;
    given
        .find(name)
        .map(
            answer ->
                switch (answer) {
                  case "yes" -> true;
                  case "no" -> false;
                  default -> throw Parameters.invalid(name, answer, "yes eller no", "yes or no");
                })
        .ifPresent(empty -> filters.add(Filter.empty(field.name(), empty)));
  }

  /** As {@link se.lykta.store.Row#text} gives it. */
  private String stored(String text) {
    return value(text) instanceof Double number
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : value(text).toString();
  }

  private Object value(String text) {
    return switch (Values.parseText(field, text)) {
      case Reading.Read read when read.value() != null -> read.value();
      case Reading.Read none ->
          throw Parameters.invalid(field.name(), text, "ett värde", "a value");
      case Reading.Unreadable bad -> throw invalid(bad.message());
    };
  }

  private static ProblemException invalid(Title message) {
    return new ProblemException(ProblemDocument.of(ProblemKind.INVALID_PARAMETER, message));
  }
}
