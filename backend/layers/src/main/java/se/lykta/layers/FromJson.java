package se.lykta.layers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Values as JSON has them, strictly: no number in quotation marks, no date without its dashes. */
final class FromJson {
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private FromJson() {}

  /**
   * @param raw neither null nor blank
   * @return null where it is none of that kind
   */
  static Object read(Kind kind, Object raw) {
    return switch (kind) {
      case Kind.Text text -> text(raw, String::strip);
      case Kind.Choice choice -> text(raw, String::strip);
      case Kind.Attachment attachment -> text(raw, String::strip);
      case Kind.Number number -> raw instanceof Number found ? found.doubleValue() : null;
      case Kind.Date date -> text(raw, FromJson::date);
      case Kind.Time time -> text(raw, FromJson::time);
      case Kind.Bool bool -> raw instanceof Boolean ? raw : null;
      case Kind.Reference reference -> text(raw, FromJson::id);
      case Kind.ListOf list -> raw instanceof List<?> items ? texts(items) : null;
    };
  }

  static LocalDate date(String text) {
    return parsed(text.strip(), LocalDate::parse);
  }

  static Instant time(String text) {
    return parsed(text.strip(), iso -> OffsetDateTime.parse(iso).toInstant());
  }

  static UUID id(String text) {
    return ID.matcher(text.strip()).matches() ? UUID.fromString(text.strip()) : null;
  }

  private static Object text(Object raw, Function<String, Object> read) {
    return raw instanceof String text ? read.apply(text) : null;
  }

  private static List<String> texts(List<?> items) {
    boolean allTexts = items.stream().allMatch(String.class::isInstance);
    return allTexts ? items.stream().map(item -> ((String) item).strip()).toList() : null;
  }

  private static <T> T parsed(String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (DateTimeException notOne) {
      return null;
    }
  }
}
