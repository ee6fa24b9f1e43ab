package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.text;

/** Where an actor is responsible and for what: routes a report to who must act. */
public final class ResponsibilityArea {

  public static final Layer LAYER =
      Layer.named(
              "responsibility_area",
              Title.of("Ansvarsområden", "Responsibility areas"),
              Title.of("Ansvarsområde", "Responsibility area"))
          .geometry(GeometryKind.POLYGON)
          .calledBy("name")
          .fields(
              text("name", "Namn", "Name").asRequired(),
              reference("actor", "Aktör", "Actor", "actor").asRequired(),
              choice(
                      "covers",
                      "Omfattar",
                      "Covers",
                      option("all", "Allt", "Everything"),
                      option("buildings", "Byggnader", "Buildings"),
                      option("ground", "Mark", "Ground"),
                      option("lighting", "Belysning", "Lighting"))
                  .asRequired())
          .build();

  private ResponsibilityArea() {}
}
