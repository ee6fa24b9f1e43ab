package se.lykta.layers;

import static se.lykta.layers.Fields.number;
import static se.lykta.layers.Fields.text;
import static se.lykta.layers.Fields.usually;

/** A tree: an opaque crown in leaf, transparent in winter. */
public final class Tree {

  public static final Layer LAYER =
      Layer.named("tree", Title.of("Träd", "Trees"), Title.of("Träd", "Tree"))
          .geometry(GeometryKind.POINT)
          .visibility(Visibility.PUBLIC)
          .calledBy("species")
          .fields(
              text("species", "Art", "Species"),
              usually(number("height_m", "Höjd", "Height", "m", 0.5, 60, 1), 2, 35),
              usually(
                  number("crown_radius_m", "Kronradie", "Crown radius", "m", 0.1, 20, 1), 0.5, 10),
              number(
                  "crown_base_m", "Kronans underkant", "Height of the crown's base", "m", 0, 50, 1))
          .rules(new Rule.InOrder("crown_base_m", "height_m"))
          .build();

  private Tree() {}
}
