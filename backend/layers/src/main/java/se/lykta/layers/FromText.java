package se.lykta.layers;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Values as text files have them: people's own ways of writing, as long as they mean one thing. */
final class FromText {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d+)?");
  private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f](?=\\d{3})");

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private FromText() {}

  /**
   * @param raw not blank
   * @return null where it is none of that kind
   */
  static Object read(Kind kind, String raw) {
    String text = raw.strip();
    return switch (kind) {
      case Kind.Text other -> text;
      case Kind.Attachment other -> text;
      case Kind.Number other -> number(text);
      case Kind.Choice choice -> option(choice, text);
      case Kind.Date other -> FromJson.date(text.replace('/', '-'));
      case Kind.Time other -> time(text);
      case Kind.Bool other -> bool(text);
      case Kind.Reference other -> FromJson.id(text);
      case Kind.ListOf other -> items(text);
    };
  }

  private static Double number(String text) {
    String plain = GROUPING.matcher(text.replace('−', '-')).replaceAll("");
    return NUMBER.matcher(plain).matches() ? Double.valueOf(plain.replace(',', '.')) : null;
  }

  /** The value itself first, so that no title of another option can hide it. */
  private static String option(Kind.Choice choice, String text) {
    if (choice.has(text)) {
      return text;
    }
    return choice.options().stream()
        .filter(option -> isCalled(option, text))
        .map(Kind.Option::value)
        .findFirst()
        .orElse(null);
  }

  private static boolean isCalled(Kind.Option option, String text) {
    return option.value().equalsIgnoreCase(text)
        || option.title().sv().equalsIgnoreCase(text)
        || option.title().en().equalsIgnoreCase(text);
  }

  /**
   * Also as GDAL writes it, {@code 2026/11/24 17:30:00+01}, and as spreadsheets do, without an
   * offset: then by Swedish clocks, of an hour that comes twice the first one.
   *
   * @return null also for an hour that the clocks leave out
   */
  private static Instant time(String text) {
    String iso = text.replace('/', '-').replaceFirst(" +", "T").replace(" ", "");
    Instant time = FromJson.time(iso);
    return time == null ? localTime(iso) : time;
  }

  private static Instant localTime(String iso) {
    try {
      LocalDateTime local = LocalDateTime.parse(iso);
      List<ZoneOffset> offsets = SWEDEN.getRules().getValidOffsets(local);
      return offsets.isEmpty() ? null : local.toInstant(offsets.getFirst());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Boolean bool(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "ja", "yes", "true", "1" -> true;
      case "nej", "no", "false", "0" -> false;
      default -> null;
    };
  }

  private static List<String> items(String text) {
    return text.startsWith("[") ? JsonTexts.read(text).orElse(null) : separated(text);
  }

  private static List<String> separated(String text) {
    return Arrays.stream(text.split(";"))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
