package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.codes;
import static se.lykta.layers.Fields.number;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.photometry;
import static se.lykta.layers.Fields.text;
import static se.lykta.layers.Fields.usually;

/** A make and model of luminaire with its light, power and price. */
public final class LuminaireType {
  private static final Title LIGHT = Title.of("Ljus", "Light");
  private static final Title ECONOMY = Title.of("Effekt och ekonomi", "Power and economy");

  public static final Layer LAYER =
      Layer.named(
              "luminaire_type",
              Title.of("Armaturtyper", "Luminaire types"),
              Title.of("Armaturtyp", "Luminaire type"))
          .calledBy("model")
          .fields(
              text("manufacturer", "Tillverkare", "Manufacturer"),
              text("model", "Modell", "Model").asRequired(),
              photometry("photometry", "Ljusfördelning (LDT, IES)", "Photometry (LDT, IES)"))
          .section(
              LIGHT,
              choice(
                  "light_source",
                  "Ljuskälla",
                  "Light source",
                  option("led", "LED", "LED"),
                  option("hps", "Högtrycksnatrium", "High-pressure sodium"),
                  option("mh", "Metallhalogen", "Metal halide"),
                  option("fluorescent", "Lysrör", "Fluorescent"),
                  option("mercury", "Kvicksilver", "Mercury")),
              number("flux_lm", "Ljusflöde", "Luminous flux", "lm", 1, 500_000, 0),
              usually(
                  number("cct_k", "Färgtemperatur", "Colour temperature", "K", 1000, 20_000, 0),
                  1800,
                  6500),
              number("cri", "Färgåtergivning", "Colour rendering index", "", 0, 100, 0),
              number(
                  "street_c_deg",
                  "Gatusidans C-plan",
                  "C-plane of the street side",
                  "°",
                  0,
                  360,
                  0))
          .section(
              ECONOMY,
              number("power_w", "Effekt", "Power", "W", 0.1, 5000, 1),
              number(
                  "power_at_min_dim_w",
                  "Effekt vid full sänkning",
                  "Power at full dimming",
                  "W",
                  0,
                  5000,
                  1),
              choice(
                  "corrosion_class",
                  "Korrosionsklass",
                  "Corrosion class",
                  codes("C1", "C2", "C3", "C4", "C5")),
              number("unit_cost_sek", "Styckpris", "Unit cost", "kr", 0, 1_000_000, 0),
              number("working_life_h", "Livslängd", "Working life", "h", 1, 1_000_000, 0))
          .rules(new Rule.InOrder("power_at_min_dim_w", "power_w"))
          .build();

  private LuminaireType() {}
}
