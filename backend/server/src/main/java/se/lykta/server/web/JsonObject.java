package se.lykta.server.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import tools.jackson.databind.JsonNode;

/** The members of a JSON object, each read with its type; what can't be read is named. */
public final class JsonObject {
  private static final int SHOWN = 60;

  private final JsonNode json;

  private JsonObject(JsonNode json) {
    this.json = json;
  }

  /**
   * @param known every name that may stand in it
   * @throws ProblemException where another one does, or it is no object
   */
  public static JsonObject of(JsonNode json, Set<String> known) {
    if (!json.isObject()) {
      throw ProblemException.of(
          ProblemKind.BAD_REQUEST,
          "Väntat ett JSON-objekt, fann " + json.getNodeType(),
          "Expected a JSON object, found " + json.getNodeType());
    }
    for (String name : json.propertyNames()) {
      if (!known.contains(name)) {
        String names = String.join(", ", new TreeSet<>(known));
        throw ProblemException.of(
            ProblemKind.BAD_REQUEST,
            name + " är okänt; väntat något av " + names,
            name + " is unknown; expected one of " + names);
      }
    }
    return new JsonObject(json);
  }

  private Optional<JsonNode> find(String name) {
    JsonNode value = json.get(name);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
  }

  /** Without blanks around it; empty where it is blank. */
  public Optional<String> text(String name) {
    return find(name)
        .map(
            value -> {
              if (!value.isString() || value.asString().indexOf('\0') >= 0) {
                throw wrong(name, value, "text", "text");
              }
              return value.asString().strip();
            })
        .filter(text -> !text.isEmpty());
  }

  public Optional<Boolean> bool(String name) {
    return find(name)
        .map(
            value -> {
              if (!value.isBoolean()) {
                throw wrong(name, value, "true eller false", "true or false");
              }
              return value.asBoolean();
            });
  }

  public Optional<Double> number(String name, double min, double max) {
    return find(name)
        .map(
            value -> {
              if (!value.isNumber() || !(value.asDouble() >= min && value.asDouble() <= max)) {
                throw outside(name, value, min, max);
              }
              return value.asDouble();
            });
  }

  private static ProblemException outside(String name, Object found, double min, double max) {
    String from = plain(min);
    return max == Double.MAX_VALUE
        ? wrong(name, found, "ett tal från " + from, "a number from " + from)
        : wrong(
            name,
            found,
            "ett tal, %s till %s".formatted(from, plain(max)),
            "a number, %s to %s".formatted(from, plain(max)));
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** A number without decimals. */
  public Optional<Integer> whole(String name, int min, int max) {
    Optional<Double> number = number(name, min, max);
    number
        .filter(value -> value != Math.rint(value))
        .ifPresent(
            value -> {
              throw wrong(
                  name,
                  value,
                  "ett heltal, %d till %d".formatted(min, max),
                  "a whole number, %d to %d".formatted(min, max));
            });
    return number.map(Double::intValue);
  }

  public Optional<UUID> id(String name) {
    return text(name).map(text -> parseId(name, text));
  }

  /**
   * @throws ProblemException where it is missing
   */
  public UUID getId(String name) {
    return id(name).orElseThrow(() -> missing(name, "ett UUID", "a UUID"));
  }

  public List<UUID> ids(String name) {
    return list(name).stream().map(value -> parseId(name, value.asString(""))).toList();
  }

  private static UUID parseId(String name, String text) {
    try {
      if (text.length() == 36) {
        return UUID.fromString(text);
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw wrong(name, text, "ett UUID", "a UUID");
  }

  /** A moment with its offset, such as {@code 2026-11-30T17:05:00Z}. */
  public Optional<Instant> time(String name) {
    return text(name).map(text -> parseTime(name, text));
  }

  private static Instant parseTime(String name, String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw wrong(name, text, "en tid som 2026-11-30T17:05:00Z", "a time as 2026-11-30T17:05:00Z");
    }
  }

  /** A day, such as {@code 2026-11-24}. */
  public Optional<LocalDate> day(String name) {
    return text(name)
        .map(
            text ->
                Days.find(text)
                    .orElseThrow(
                        () ->
                            wrong(
                                name,
                                text,
                                "ett datum som 2026-11-24",
                                "a date such as 2026-11-24")));
  }

  /** The elements of an array; none where it is missing. */
  public List<JsonNode> list(String name) {
    return find(name)
        .map(
            value -> {
              if (!value.isArray()) {
                throw wrong(name, value, "en lista", "an array");
              }
              return value.valueStream().toList();
            })
        .orElse(List.of());
  }

  public static ProblemException missing(String name, String expectedSv, String expectedEn) {
    return ProblemException.of(
        ProblemKind.BAD_REQUEST,
        name + " saknas; väntat " + expectedSv,
        name + " is missing; expected " + expectedEn);
  }

  public static ProblemException wrong(
      String name, Object found, String expectedSv, String expectedEn) {
    String text = String.valueOf(found);
    String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return ProblemException.of(
        ProblemKind.BAD_REQUEST,
        name + " är " + start + "; väntat " + expectedSv,
        name + " is " + start + "; expected " + expectedEn);
  }
}
