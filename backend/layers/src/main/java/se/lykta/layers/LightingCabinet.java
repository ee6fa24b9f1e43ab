package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.number;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.text;

import java.util.List;

/** The cabinet that feeds and switches circuits of light points. */
public final class LightingCabinet {

  public static final Layer LAYER =
      Layer.named(
              "lighting_cabinet",
              Title.of("Belysningscentraler", "Lighting cabinets"),
              Title.of("Belysningscentral", "Lighting cabinet"))
          .geometry(GeometryKind.POINT)
          .calledBy("designation")
          .fields(
              text("designation", "Beteckning", "Designation").asRequired(),
              reference("owner", "Ägare", "Owner", "actor"),
              choice(
                  "control",
                  "Styrning",
                  "Control",
                  option("astronomical_clock", "Astronomiskt ur", "Astronomical clock"),
                  option("photocell", "Skymningsrelä", "Photocell"),
                  option("cms", "Centralt styrsystem", "Central management system")),
              number("max_power_kw", "Högsta effekt", "Maximum power", "kW", 0, 1000, 1),
              text("meter", "Mätare", "Meter"))
          .rules(new Rule.Unique("designation", List.of("owner")))
          .build();

  private LightingCabinet() {}
}
