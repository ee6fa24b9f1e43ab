package se.lykta.layers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words in which a layer class states its fields. */
final class Fields {
  private static final Title MAIN = Title.of("Uppgifter", "Details");
  private static final int PARAGRAPH = 4000;

  private Fields() {}

  static Field text(String name, String sv, String en) {
    return field(name, sv, en, new Kind.Text(Kind.Text.LINE));
  }

  static Field longText(String name, String sv, String en) {
    return field(name, sv, en, new Kind.Text(PARAGRAPH));
  }

  static Field number(
      String name, String sv, String en, String unit, double min, double max, int decimals) {
    var range = new Kind.Range(min, max);
    return field(name, sv, en, new Kind.Number(unit, range, Optional.empty(), decimals));
  }

  /** A number whose values outside {@code min..max} are possible but worth a second look. */
  static Field usually(Field field, double min, double max) {
    var number = (Kind.Number) field.kind();
    var usual = Optional.of(new Kind.Range(min, max));
    var kind = new Kind.Number(number.unit(), number.range(), usual, number.decimals());
    return new Field(
        field.name(), field.title(), kind, field.required(), field.help(), field.section());
  }

  static Field choice(String name, String sv, String en, Kind.Option... options) {
    return field(name, sv, en, new Kind.Choice(List.of(options)));
  }

  static Kind.Option option(String value, String sv, String en) {
    return new Kind.Option(value, Title.of(sv, en));
  }

  /** Options whose code is also their title, such as lighting classes. */
  static Kind.Option[] codes(String... values) {
    return Arrays.stream(values).map(v -> option(v, v, v)).toArray(Kind.Option[]::new);
  }

  static Field date(String name, String sv, String en) {
    return field(name, sv, en, new Kind.Date());
  }

  static Field time(String name, String sv, String en) {
    return field(name, sv, en, new Kind.Time());
  }

  static Field bool(String name, String sv, String en) {
    return field(name, sv, en, new Kind.Bool());
  }

  static Field reference(String name, String sv, String en, String layer) {
    return field(name, sv, en, new Kind.Reference(layer));
  }

  static Field list(String name, String sv, String en) {
    return field(name, sv, en, new Kind.ListOf(Kind.Text.LINE));
  }

  static Field photo(String name, String sv, String en) {
    return attachment(name, sv, en, "image/jpeg", "image/png", "image/webp");
  }

  static Field document(String name, String sv, String en) {
    return attachment(name, sv, en, "application/pdf");
  }

  static Field photometry(String name, String sv, String en) {
    return attachment(name, sv, en, "application/x-eulumdat", "application/x-ies");
  }

  private static Field attachment(String name, String sv, String en, String... mediaTypes) {
    return field(name, sv, en, new Kind.Attachment(Set.of(mediaTypes)));
  }

  private static Field field(String name, String sv, String en, Kind kind) {
    return new Field(name, Title.of(sv, en), kind, false, Optional.empty(), MAIN);
  }
}
