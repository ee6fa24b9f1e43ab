package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.longText;
import static se.lykta.layers.Fields.number;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.time;

/** Who was out for safety, where and when: how many, never who. */
public final class Presence {

  public static final Layer LAYER =
      Layer.named("presence", Title.of("Närvaro", "Presence"), Title.of("Närvaro", "Presence"))
          .geometry(GeometryKind.POLYGON)
          .calledBy("note")
          .fields(
              choice(
                      "role",
                      "Vilka",
                      "Who",
                      option("youth_worker", "Fritidsledare", "Youth workers"),
                      option("field_team", "Fältteam", "Field team"),
                      option("housing_host", "Trygghetsvärdar", "Housing hosts"),
                      option("harbour_host", "Hamnvärdar", "Harbour hosts"),
                      option("public_order_guard", "Ordningsvakter", "Public order guards"),
                      option("police", "Polis", "Police"),
                      option("guard", "Väktare", "Guards"))
                  .asRequired(),
              reference("actor", "Aktör", "Actor", "actor"),
              reference("place", "Plats", "Place", "place"),
              time("present_from", "Från", "From").asRequired(),
              time("present_to", "Till", "To").asRequired(),
              number("persons", "Antal personer", "Number of persons", "", 1, 200, 0),
              longText("note", "Anteckning", "Note")
                  .withHelp(Title.of("Aldrig personuppgifter", "Never personal data")))
          .rules(new Rule.InOrder("present_from", "present_to"))
          .build();

  private Presence() {}
}
