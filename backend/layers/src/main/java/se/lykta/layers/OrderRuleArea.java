package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.date;
import static se.lykta.layers.Fields.longText;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.text;

/** Where a rule of the municipality's own holds: about fireworks, fishing, drinking, camping. */
public final class OrderRuleArea {

  public static final Layer LAYER =
      Layer.named(
              "order_rule_area",
              Title.of("Ordningsföreskriftsområden", "Order rule areas"),
              Title.of("Ordningsföreskriftsområde", "Order rule area"))
          .geometry(GeometryKind.POLYGON)
          .visibility(Visibility.PUBLIC)
          .calledBy("name")
          .fields(
              text("name", "Namn", "Name").asRequired(),
              choice(
                      "kind",
                      "Slag",
                      "Kind",
                      option("fireworks", "Fyrverkerier", "Fireworks"),
                      option("fishing", "Fiske", "Fishing"),
                      option("alcohol", "Alkohol", "Alcohol"),
                      option("camping", "Camping", "Camping"),
                      option("other", "Annat", "Other"))
                  .asRequired(),
              longText("rule", "Föreskrift", "Rule"),
              text("paragraph", "Paragraf", "Section"),
              date("decided_on", "Beslutad", "Decided on"),
              text("season", "Säsong", "Season"))
          .rules(
              new Rule.InOrder("decided_on", Common.VALID_TO),
              new Rule.Check(
                  Checks.incompleteWithout("rule", "paragraph", "decided_on", Common.VALID_FROM)))
          .build();

  private OrderRuleArea() {}
}
