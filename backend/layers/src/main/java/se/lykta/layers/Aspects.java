package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.option;

/**
 * The aspects of a safe place after BoTryggt2030, by which measures and observations are sorted.
 */
final class Aspects {
  private Aspects() {}

  static Field field() {
    return choice(
        "aspect",
        "Aspekt i BoTryggt2030",
        "Aspect of BoTryggt2030",
        option("design", "Gestaltning", "Design"),
        option("mixed_uses", "Mix av funktioner", "Mixed uses"),
        option("mixed_people", "Mix av människor", "Mixed people"),
        option("legibility", "Tydlighet", "Legibility"),
        option("social_control", "Social kontroll", "Social control"),
        option("lighting", "Belysning", "Lighting"),
        option("building_security", "Skalskydd", "Building security"),
        option("management", "Förvaltning", "Management"),
        option("information", "Information", "Information"));
  }
}
