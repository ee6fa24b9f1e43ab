package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.text;

/** What covers the ground: the map's own background, so that it needs no internet. */
public final class LandCover {

  public static final Layer LAYER =
      Layer.named("land_cover", Title.of("Marktäcke", "Land cover"), Title.of("Mark", "Ground"))
          .geometry(GeometryKind.POLYGON)
          .visibility(Visibility.PUBLIC)
          .calledBy("name")
          .fields(
              text("name", "Namn", "Name"),
              choice(
                      "kind",
                      "Slag",
                      "Kind",
                      option("water", "Vatten", "Water"),
                      option("green", "Grönyta", "Green"),
                      option("rock", "Berg", "Bare rock"),
                      option("paved", "Hårdgjord yta", "Paved"))
                  .asRequired())
          .build();

  private LandCover() {}
}
