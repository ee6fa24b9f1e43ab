package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.number;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.text;

/** A building as a prism over its footprint. */
public final class Building {

  public static final Layer LAYER =
      Layer.named("building", Title.of("Byggnader", "Buildings"), Title.of("Byggnad", "Building"))
          .geometry(GeometryKind.POLYGON)
          .visibility(Visibility.PUBLIC)
          .calledBy("name")
          .fields(
              text("name", "Namn", "Name"),
              Fields.usually(number("height_m", "Höjd", "Height", "m", 0.5, 400, 1), 2, 60),
              number("levels", "Våningar", "Levels", "", 0, 100, 1),
              choice(
                  "use",
                  "Användning",
                  "Use",
                  option("house", "Småhus", "House"),
                  option("apartment", "Flerbostadshus", "Apartments"),
                  option("commerce", "Handel", "Commerce"),
                  option("public", "Offentlig", "Public"),
                  option("church", "Kyrka", "Church"),
                  option("industry", "Industri", "Industry"),
                  option("harbour", "Hamn", "Harbour"),
                  option("outbuilding", "Uthus", "Outbuilding")),
              text("property_owner", "Fastighetsägare", "Property owner"))
          .build();

  private Building() {}
}
