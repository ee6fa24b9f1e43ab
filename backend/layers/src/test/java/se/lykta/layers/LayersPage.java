package se.lykta.layers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page about all layers, in Markdown: a table for each, and one for the common fields. */
final class LayersPage {
  private static final String INTRODUCTION =
      """
      # Layers

      Written by a test from the classes in `backend/layers`; never edited by hand.
      `mvn -pl backend/layers test -Dlykta.write-docs=true` writes it anew.

      A field in **bold** is required. A range in brackets is the usual one: outside it a warning,
      outside the first an error.
      """;

  private LayersPage() {}

  static String text() {
    return INTRODUCTION
        + contents()
        + Catalogue.LAYERS.stream().map(LayersPage::layer).collect(Collectors.joining())
        + "\n## Common fields\n\nEvery layer has them.\n\n"
        + table(Common.FIELDS);
  }

  private static String contents() {
    return Catalogue.LAYERS.stream()
        .map(layer -> "- [%s](#%s)\n".formatted(heading(layer), anchor(layer)))
        .collect(Collectors.joining("", "\n", ""));
  }

  private static String layer(Layer layer) {
    return "\n## %s\n\n%s\n\n".formatted(heading(layer), facts(layer))
        + table(layer.fields().stream().filter(f -> !Common.FIELDS.contains(f)).toList())
        + rules(layer);
  }

  private static String heading(Layer layer) {
    return layer.title().en() + " – " + layer.title().sv();
  }

  /** As Markdown viewers make it from a heading: letters, digits and hyphens stay. */
  private static String anchor(Layer layer) {
    return heading(layer)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\d -]", "")
        .replace(' ', '-');
  }

  private static String facts(Layer layer) {
    return "`%s` · %s · called by `%s` · new ones are %s"
        .formatted(
            layer.name(),
            layer.hasGeometry() ? layer.geometry().ogcName() : "no geometry",
            layer.labelField(),
            layer.defaultVisibility().value());
  }

  private static String table(List<Field> fields) {
    return "| Field | Swedish | English | Kind | Unit | Range | What it may hold |\n"
        + "|---|---|---|---|---|---|---|\n"
        + fields.stream().map(LayersPage::row).collect(Collectors.joining());
  }

  private static String row(Field field) {
    var cells =
        Stream.of(
            field.required() ? "**`" + field.name() + "`**" : "`" + field.name() + "`",
            field.title().sv(),
            field.title().en(),
            field.kind().word(),
            field.kind() instanceof Kind.Number number ? number.unit() : "",
            field.kind() instanceof Kind.Number number ? range(number) : "",
            meaning(field));
    return cells.collect(Collectors.joining(" | ", "| ", " |\n")).replaceAll("  +", " ");
  }

  private static String range(Kind.Number number) {
    String usual = number.usual().map(range -> " (" + range(range) + ")").orElse("");
    return range(number.range()) + usual;
  }

  private static String range(Kind.Range range) {
    return Quantity.of(range, "").en();
  }

  private static String meaning(Field field) {
    return Stream.of(field.help().map(Title::en).orElse(""), content(field.kind()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String content(Kind kind) {
    return switch (kind) {
      case Kind.Text text -> "at most " + text.maxLength() + " characters";
      case Kind.ListOf list -> "texts of at most " + list.maxLength() + " characters";
      case Kind.Choice choice ->
          choice.options().stream().map(LayersPage::option).collect(Collectors.joining(", "));
      case Kind.Reference reference -> "of `" + reference.layer() + "`";
      case Kind.Attachment attachment -> String.join(", ", attachment.mediaTypes());
      case Kind.Number number -> "";
      case Kind.Date date -> "";
      case Kind.Time time -> "";
      case Kind.Bool bool -> "";
    };
  }

  private static String option(Kind.Option option) {
    boolean same = option.value().equals(option.title().en());
    return "`" + option.value() + "`" + (same ? "" : " " + option.title().en());
  }

  private static String rules(Layer layer) {
    return layer.rules().stream()
        .filter(rule -> !Common.RULES.contains(rule))
        .flatMap(rule -> rule(rule).stream())
        .map(sentence -> "- " + sentence + "\n")
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(), all -> all.isEmpty() ? "" : "\n" + all));
  }

  /** Checks are said in the layer's own class. */
  private static List<String> rule(Rule rule) {
    return switch (rule) {
      case Rule.InOrder order -> List.of("`%s` ≤ `%s`".formatted(order.earlier(), order.later()));
      case Rule.Unique unique -> List.of(unique(unique));
      case Rule.Check check -> List.of();
    };
  }

  private static String unique(Rule.Unique unique) {
    String scope =
        unique.scope().isEmpty()
            ? ""
            : " for the same `" + String.join("`, `", unique.scope()) + "`";
    return "`" + unique.field() + "` is there once" + scope;
  }
}
