package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.list;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.text;

/** A named area of the safety work, in the words that people use. */
public final class Place {

  public static final Layer LAYER =
      Layer.named("place", Title.of("Platser", "Places"), Title.of("Plats", "Place"))
          .geometry(GeometryKind.POLYGON)
          .visibility(Visibility.PUBLIC)
          .calledBy("name")
          .fields(
              text("name", "Namn", "Name").asRequired(),
              choice(
                      "kind",
                      "Slag",
                      "Kind",
                      option("street", "Gata", "Street"),
                      option("park", "Park", "Park"),
                      option("square", "Torg", "Square"),
                      option("harbour", "Hamn", "Harbour"),
                      option("school", "Skola", "School"),
                      option("housing", "Bostadsområde", "Housing"),
                      option("shopping", "Handel", "Shopping"),
                      option("municipality", "Kommun", "Municipality"),
                      option("other", "Annat", "Other"))
                  .asRequired(),
              list("aliases", "Lokala namn", "Local names"))
          .build();

  private Place() {}
}
