package se.lykta.server.open311;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be reported; the codes are the categories of reports. */
enum Service {
  GRAFFITI("Klotter", "Klotter på väggar, skyltar, bänkar och annat utomhus", "klotter,sanering"),
  VANDALISM("Skadegörelse", "Något har slagits sönder eller skadats med avsikt", "skadegörelse"),
  LIGHTING_FAULT(
      "Belysningsfel", "En eller flera gatlampor är släckta eller blinkar", "lampa,ljus"),
  UNSAFE_PLACE("Otrygg plats", "En plats där det känns otryggt att vara", "otrygghet,mörkt"),
  LITTER("Nedskräpning", "Skräp eller dumpat avfall", "skräp,avfall");

  private static final String GROUP = "Trygghet";

  private static final List<Value> SURFACES =
      List.of(
          new Value("brick", "Tegel"),
          new Value("concrete", "Betong"),
          new Value("plaster", "Puts"),
          new Value("wood", "Trä"),
          new Value("metal", "Metall"),
          new Value("glass", "Glas"),
          new Value("stone", "Sten"),
          new Value("sign", "Skylt"),
          new Value("other", "Annat"));

  private final String title;
  private final String description;
  private final String keywords;

  Service(String title, String description, String keywords) {
    this.title = title;
    this.description = description;
    this.keywords = keywords;
  }

  record Value(String key, String name) {}

  /** A question that a client asks besides where and what. */
  record Attribute(String code, String datatype, String description, List<Value> values) {}

  String title() {
    return title;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Service> find(String code) {
    return Arrays.stream(values()).filter(service -> service.code().equals(code)).findFirst();
  }

  List<Attribute> attributes() {
    return switch (this) {
      case GRAFFITI ->
          List.of(
              new Attribute(
                  "offensive",
                  "singlevaluelist",
                  "Är det kränkande eller hotfullt?",
                  List.of(new Value("yes", "Ja"), new Value("no", "Nej"))),
              new Attribute("surface", "singlevaluelist", "Vad är det på?", SURFACES));
      case LIGHTING_FAULT ->
          List.of(
              new Attribute("lamp", "string", "Lampans nummer, om det går att läsa", List.of()));
      case VANDALISM, UNSAFE_PLACE, LITTER -> List.of();
    };
  }

  /** As the list of services has it. */
  Element element() {
    return Element.of("service")
        .with("service_code", code())
        .with("service_name", title)
        .with("description", description)
        .with("metadata", !attributes().isEmpty())
        .with("type", "realtime")
        .with("keywords", keywords)
        .with("group", GROUP);
  }

  /** With the questions. */
  Element definition() {
    var questions = Element.list("attributes");
    List<Attribute> all = attributes();
    for (int i = 0; i < all.size(); i++) {
      questions.with(question(all.get(i), i + 1));
    }
    return Element.of("service_definition").with("service_code", code()).with(questions);
  }

  private static Element question(Attribute attribute, int order) {
    var choices = Element.list("values");
    attribute
        .values()
        .forEach(
            value ->
                choices.with(
                    Element.of("value").with("key", value.key()).with("name", value.name())));
    return Element.of("attribute")
        .with("variable", true)
        .with("code", attribute.code())
        .with("datatype", attribute.datatype())
        .with("required", false)
        .with("datatype_description", "")
        .with("order", order)
        .with("description", attribute.description())
        .with(choices);
  }
}
