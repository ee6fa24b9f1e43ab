package se.lykta.layers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Checks one feature's values, each against its field. */
final class FieldCheck {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final LocalDate FIRST_DAY = LocalDate.of(1700, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
  private static final Instant FIRST_MOMENT = FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
  private static final Instant LAST_DAY_ENDS =
      LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  private static final Title DAYS = Title.of("%s till %s", "%s to %s").with(FIRST_DAY, LAST_DAY);

  private static final Title REQUIRED =
      Title.of("%s saknas; väntat %s", "%s is missing; expected %s");
  private static final Title OTHER = Title.of("%s är %s; väntat %s", "%s is %s; expected %s");
  private static final Title UNUSUAL = Title.of("%s är %s; vanligen %s", "%s is %s; usually %s");
  private static final Title EMPTY_ITEM =
      Title.of(
          "%s har en tom text på plats %s; väntat ingen",
          "%s has an empty text at position %s; expected none");

  private final Feature feature;
  private final List<Problem> problems;
  private boolean typed = true;

  FieldCheck(Feature feature, List<Problem> problems) {
    this.feature = feature;
    this.problems = problems;
  }

  /** Whether every value so far had the type that its kind names. */
  boolean allTyped() {
    return typed;
  }

  void check(Field field) {
    Object value = feature.values().get(field.name());
    if (isMissing(value)) {
      checkRequired(field);
    } else if (!hasType(field.kind(), value)) {
      typed = false;
      add(
          "wrong-type",
          field,
          OTHER.with(field.title(), Expected.quoted(value), Expected.of(field.kind())));
    } else {
      checkTyped(field, value);
    }
  }

  private static boolean isMissing(Object value) {
    return value == null
        || (value instanceof String text && text.isBlank())
        || (value instanceof List<?> list && list.isEmpty());
  }

  private void checkRequired(Field field) {
    if (field.required()) {
      add("required", field, REQUIRED.with(field.title(), Expected.of(field.kind())));
    }
  }

  private static boolean hasType(Kind kind, Object value) {
    return switch (kind) {
      case Kind.Text text -> value instanceof String;
      case Kind.Choice choice -> value instanceof String;
      case Kind.Attachment attachment -> value instanceof String;
      case Kind.Number number -> value instanceof Double;
      case Kind.Date date -> value instanceof LocalDate;
      case Kind.Time time -> value instanceof Instant;
      case Kind.Bool bool -> value instanceof Boolean;
      case Kind.Reference reference -> value instanceof UUID;
      case Kind.ListOf list ->
          value instanceof List<?> items && items.stream().allMatch(String.class::isInstance);
    };
  }

  private void checkTyped(Field field, Object value) {
    switch (field.kind()) {
      case Kind.Text text -> checkText(field, (String) value, text.maxLength(), text.isMultiline());
      case Kind.Choice choice -> checkChoice(field, choice, (String) value);
      case Kind.Attachment attachment -> checkHash(field, (String) value);
      case Kind.Number number -> checkNumber(field, number, (Double) value);
      case Kind.Date date -> checkDay(field, (LocalDate) value);
      case Kind.Time time -> checkTime(field, (Instant) value);
      case Kind.ListOf list -> checkItems(field, list, (List<?>) value);
      case Kind.Bool bool -> {}
      case Kind.Reference reference -> {}
    }
  }

  private void checkText(Field field, String text, int maxLength, boolean multiline) {
    TextFault.of(field.title(), text, maxLength, multiline)
        .forEach(fault -> add(fault.code(), field, fault.message()));
  }

  private void checkChoice(Field field, Kind.Choice choice, String value) {
    if (!choice.has(value)) {
      add(
          "unknown-choice",
          field,
          OTHER.with(field.title(), Expected.quoted(value), Expected.of(choice)));
    }
  }

  private void checkHash(Field field, String value) {
    if (!SHA_256.matcher(value).matches()) {
      add(
          "not-a-file",
          field,
          OTHER.with(field.title(), Expected.quoted(value), Expected.of(field.kind())));
    }
  }

  private void checkNumber(Field field, Kind.Number number, double value) {
    if (!Double.isFinite(value)) {
      add("not-finite", field, OTHER.with(field.title(), value, Expected.of(number)));
    } else if (!number.range().contains(value)) {
      add("out-of-range", field, numberMessage(OTHER, field, number, value, number.range()));
    } else if (!number.accepts(value)) {
      add("not-whole", field, OTHER.with(field.title(), Quantity.of(value), Expected.of(number)));
    } else {
      number
          .usual()
          .filter(usual -> !usual.contains(value))
          .ifPresent(
              usual -> warn("unusual", field, numberMessage(UNUSUAL, field, number, value, usual)));
    }
  }

  private static Title numberMessage(
      Title sentence, Field field, Kind.Number number, double value, Kind.Range range) {
    return sentence.with(
        field.title(), Quantity.of(value, number.unit()), Quantity.of(range, number.unit()));
  }

  private void checkDay(Field field, LocalDate day) {
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      add("out-of-range", field, OTHER.with(field.title(), day, DAYS));
    }
  }

  private void checkTime(Field field, Instant time) {
    if (time.isBefore(FIRST_MOMENT) || !time.isBefore(LAST_DAY_ENDS)) {
      add("out-of-range", field, OTHER.with(field.title(), time, DAYS));
    }
  }

  private void checkItems(Field field, Kind.ListOf list, List<?> items) {
    for (int i = 0; i < items.size(); i++) {
      var item = (String) items.get(i);
      if (item.isBlank()) {
        add("empty-item", field, EMPTY_ITEM.with(field.title(), i + 1));
      } else {
        checkText(field, item, list.maxLength(), false);
      }
    }
  }

  private void add(String code, Field field, Title message) {
    problems.add(Problem.error(code, feature, field.name(), message));
  }

  private void warn(String code, Field field, Title message) {
    problems.add(Problem.warning(code, feature, field.name(), message));
  }
}
