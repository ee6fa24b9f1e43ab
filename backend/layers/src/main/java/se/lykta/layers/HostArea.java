package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.text;

/** An area where hosts walk: of the small-boat harbours, or of a landlord's housing. */
public final class HostArea {

  public static final Layer LAYER =
      Layer.named(
              "host_area",
              Title.of("Värdområden", "Host areas"),
              Title.of("Värdområde", "Host area"))
          .geometry(GeometryKind.POLYGON)
          .visibility(Visibility.PUBLIC)
          .calledBy("name")
          .fields(
              text("name", "Namn", "Name").asRequired(),
              choice(
                      "kind",
                      "Slag",
                      "Kind",
                      option("harbour_host", "Hamnvärdar", "Harbour hosts"),
                      option("housing_host", "Trygghetsvärdar", "Housing hosts"))
                  .asRequired(),
              reference("organisation", "Organisation", "Organisation", "actor"),
              text("hours", "Tider", "Hours"),
              text("season", "Säsong", "Season"))
          .rules(
              new Rule.Check(Checks.incompleteWithout("organisation", "hours", Common.VALID_FROM)))
          .build();

  private HostArea() {}
}
