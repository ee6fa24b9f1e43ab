package se.lykta.layers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Values from loose to typed and back: as JSON or a text file gives them, as {@link Kind} names
 * them. Nothing is dropped: what can't be read is a problem. Blanks around a text are no part of
 * it; an empty text clears its field, as null does.
 */
public final class Values {
  private static final Title OTHER = Title.of("%s är %s; väntat %s", "%s is %s; expected %s");

  private Values() {}

  /**
   * What a map of raw values became.
   *
   * @param values by field name; null: the field is to be cleared
   * @param problems of values that are not among {@code values}
   */
  public record Parsed(Map<String, Object> values, List<Problem> problems) {}

  /**
   * @param raw by field name, as JSON gives it: String, Number, Boolean, List or null
   */
  public static Parsed parse(Layer layer, Map<String, ?> raw) {
    var values = new LinkedHashMap<String, Object>();
    var problems = new ArrayList<Problem>();
    raw.forEach(
        (name, value) -> {
          switch (parse(layer, name, value)) {
            case Reading.Read read -> values.put(name, read.value());
            case Reading.Unreadable bad -> problems.add(problem(layer, name, bad));
          }
        });
    return new Parsed(values, problems);
  }

  /** A value as JSON gives it: a number is a number, a date is an ISO text. */
  public static Reading parse(Field field, Object raw) {
    return isEmpty(raw)
        ? new Reading.Read(null)
        : reading(field, raw, FromJson.read(field.kind(), raw));
  }

  /**
   * A value as CSV gives it: a decimal comma or point; ja, nej, yes, no, true, false, 1, 0; a
   * choice by its value or either title; ISO dates, also with slashes; times without an offset by
   * Swedish clocks; a list with semicolons between or as a JSON array.
   */
  public static Reading parseText(Field field, String raw) {
    return isEmpty(raw)
        ? new Reading.Read(null)
        : reading(field, raw, FromText.read(field.kind(), raw));
  }

  /** JSON-ready: dates, times and ids as text, the others as they are. */
  public static Map<String, Object> toJson(Map<String, Object> values) {
    var ready = new LinkedHashMap<String, Object>();
    values.forEach((name, value) -> ready.put(name, toJson(value)));
    return ready;
  }

  /** One value, JSON-ready; null stays null. */
  public static Object toJson(Object value) {
    return value instanceof LocalDate || value instanceof Instant || value instanceof UUID
        ? value.toString()
        : value;
  }

  private static boolean isEmpty(Object raw) {
    return raw == null || (raw instanceof String text && text.isBlank());
  }

  private static Reading parse(Layer layer, String name, Object value) {
    return layer
        .findField(name)
        .map(field -> parse(field, value))
        .orElseGet(() -> unknown(layer, name));
  }

  private static Reading unknown(Layer layer, String name) {
    return new Reading.Unreadable("unknown-field", Validation.unknownField(layer, name));
  }

  /**
   * @param value null where it could not be read
   */
  private static Reading reading(Field field, Object raw, Object value) {
    return value == null ? unreadable(field, raw) : new Reading.Read(value);
  }

  private static Reading unreadable(Field field, Object raw) {
    boolean choice = field.kind() instanceof Kind.Choice && raw instanceof String;
    Title message = OTHER.with(field.title(), Expected.quoted(raw), Expected.of(field.kind()));
    return new Reading.Unreadable(choice ? "unknown-choice" : "wrong-type", message);
  }

  private static Problem problem(Layer layer, String name, Reading.Unreadable bad) {
    return new Problem(Severity.ERROR, bad.code(), layer.name(), null, name, bad.message());
  }
}
