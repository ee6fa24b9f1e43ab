package se.lykta.layers;

import java.util.List;
import java.util.stream.Collectors;

/** In words, for a message: what a field may hold and what was found instead. */
final class Expected {
  private static final int LONGEST_QUOTE = 60;

  private Expected() {}

  /** Such as {@code ett tal, 0,3 till 60 m}. */
  static Title of(Kind kind) {
    return switch (kind) {
      case Kind.Text text -> atMost(text.maxLength());
      case Kind.Number number ->
          (number.isCount()
                  ? Title.of("ett heltal, %s", "a whole number, %s")
                  : Title.of("ett tal, %s", "a number, %s"))
              .with(Quantity.of(number.range(), number.unit()));
      case Kind.Choice choice -> oneOf(choice.options());
      case Kind.Date date -> Title.of("ett datum som 2026-11-24", "a date like 2026-11-24");
      case Kind.Time time ->
          Title.of(
              "en tidpunkt med tidszon som 2026-11-24T17:30:00+01:00",
              "a time with its offset like 2026-11-24T17:30:00+01:00");
      case Kind.Bool bool -> Title.of("ja eller nej (true, false)", "yes or no (true, false)");
      case Kind.Reference reference ->
          Title.of("ett id (UUID) i lagret %s", "an id (UUID) in the layer %s")
              .with(layerTitle(reference.layer()));
      case Kind.ListOf list ->
          Title.of("en lista av texter, var och en %s", "a list of texts, each %s")
              .with(atMost(list.maxLength()));
      case Kind.Attachment attachment ->
          Title.of(
              "en lagrad fils SHA-256, 64 siffror 0-9 och a-f",
              "the SHA-256 of a stored file, 64 digits 0-9 and a-f");
    };
  }

  /** The value in quotation marks, shortened where it is long. */
  static Title quoted(Object found) {
    String text = printable(String.valueOf(found));
    boolean isLong = text.codePointCount(0, text.length()) > LONGEST_QUOTE;
    String shown =
        isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…" : text;
    return Title.of("”" + shown + "”", "“" + shown + "”");
  }

  /** A value of that kind: a number with its unit. */
  static Object shown(Kind kind, Object value) {
    return kind instanceof Kind.Number number ? Quantity.of((Double) value, number.unit()) : value;
  }

  static Title atMost(int characters) {
    return Title.of("text med högst %s tecken", "text of at most %s characters").with(characters);
  }

  private static Title oneOf(List<Kind.Option> options) {
    return Title.of(
        options.stream().map(Expected::optionSv).collect(Collectors.joining(", ", "en av ", "")),
        options.stream().map(Expected::optionEn).collect(Collectors.joining(", ", "one of ", "")));
  }

  private static String optionSv(Kind.Option option) {
    return titled(option.value(), option.title().sv());
  }

  private static String optionEn(Kind.Option option) {
    return titled(option.value(), option.title().en());
  }

  private static String titled(String value, String title) {
    return value.equals(title) ? value : value + " (" + title + ")";
  }

  private static Object layerTitle(String name) {
    return Catalogue.findLayer(name).<Object>map(Layer::title).orElse(name);
  }

  private static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cs}]", "\ufffd");
  }
}
