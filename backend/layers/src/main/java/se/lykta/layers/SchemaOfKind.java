package se.lykta.layers;

import static se.lykta.layers.JsonSchema.addTitle;
import static se.lykta.layers.JsonSchema.typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of a value of some kind. */
final class SchemaOfKind {
  private static final String UNIT = "x-ogc-unit";
  private static final String UNIT_LANGUAGE = "x-ogc-unitLang";

  private SchemaOfKind() {}

  static Map<String, Object> of(Kind kind) {
    return switch (kind) {
      case Kind.Text text -> text(text.maxLength());
      case Kind.Number number -> number(number);
      case Kind.Choice choice -> choice(choice);
      case Kind.Date date -> typed("string", "date");
      case Kind.Time time -> typed("string", "date-time");
      case Kind.Bool bool -> typed("boolean");
      case Kind.Reference reference -> reference(reference);
      case Kind.ListOf list -> list(list);
      case Kind.Attachment attachment -> attachment(attachment);
    };
  }

  private static Map<String, Object> text(int maxLength) {
    var schema = typed("string");
    schema.put("maxLength", maxLength);
    return schema;
  }

  private static Map<String, Object> number(Kind.Number number) {
    var schema = typed(number.isCount() ? "integer" : "number");
    schema.put("minimum", number.range().min());
    schema.put("maximum", number.range().max());
    addUnit(schema, number.unit());
    schema.put("x-lykta-decimals", number.decimals());
    number.usual().ifPresent(usual -> schema.put("x-lykta-usual", range(usual)));
    return schema;
  }

  /** UCUM knows no money; a currency is named by ISO 4217. */
  private static void addUnit(Map<String, Object> schema, String unit) {
    switch (unit) {
      case "" -> {}
      case "kr" -> {
        schema.put(UNIT, "SEK");
        schema.put(UNIT_LANGUAGE, "ISO 4217");
      }
      case "°" -> addUcum(schema, "deg");
      default -> addUcum(schema, unit);
    }
  }

  private static void addUcum(Map<String, Object> schema, String code) {
    schema.put(UNIT, code);
    schema.put(UNIT_LANGUAGE, "UCUM");
  }

  private static Map<String, Object> range(Kind.Range range) {
    var json = new LinkedHashMap<String, Object>();
    json.put("minimum", range.min());
    json.put("maximum", range.max());
    return json;
  }

  private static Map<String, Object> choice(Kind.Choice choice) {
    var schema = typed("string");
    schema.put("oneOf", choice.options().stream().map(SchemaOfKind::option).toList());
    return schema;
  }

  private static Map<String, Object> option(Kind.Option option) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("const", option.value());
    addTitle(schema, option.title());
    return schema;
  }

  private static Map<String, Object> reference(Kind.Reference reference) {
    var schema = typed("string", "uuid");
    schema.put("x-ogc-role", "reference");
    schema.put("x-ogc-collectionId", reference.layer());
    return schema;
  }

  private static Map<String, Object> list(Kind.ListOf list) {
    var schema = typed("array");
    schema.put("items", text(list.maxLength()));
    return schema;
  }

  private static Map<String, Object> attachment(Kind.Attachment attachment) {
    var schema = typed("string");
    schema.put("pattern", "^[0-9a-f]{64}$");
    schema.put("x-lykta-accepts", List.copyOf(attachment.mediaTypes()));
    return schema;
  }
}
