package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.date;
import static se.lykta.layers.Fields.number;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.text;
import static se.lykta.layers.Fields.usually;

/** A fitting on a light point; where it hangs, how it is turned and what it gives. */
public final class Luminaire {
  private static final Title MOUNTING = Title.of("Montering", "Mounting");

  public static final Layer LAYER =
      Layer.named(
              "luminaire", Title.of("Armaturer", "Luminaires"), Title.of("Armatur", "Luminaire"))
          .calledBy("serial")
          .fields(
              reference("light_point", "Ljuspunkt", "Light point", "light_point").asRequired(),
              reference("type", "Armaturtyp", "Luminaire type", "luminaire_type"))
          .section(
              MOUNTING,
              usually(
                  number("mounting_height_m", "Ljuspunktshöjd", "Mounting height", "m", 0.3, 60, 1),
                  0.8,
                  16),
              usually(number("arm_length_m", "Armlängd", "Arm length", "m", 0, 10, 1), 0, 3),
              number("azimuth_deg", "Riktning", "Azimuth", "°", 0, 360, 0)
                  .withHelp(
                      Title.of(
                          "Gatusidans riktning, medurs från rutnätets norr",
                          "Direction of the street side, clockwise from grid north")),
              usually(number("tilt_deg", "Lutning", "Tilt", "°", -90, 90, 0), -5, 20))
          .fields(
              number("flux_lm", "Ljusflöde", "Luminous flux", "lm", 1, 500_000, 0)
                  .withHelp(Title.of("Tomt: armaturtypens", "Empty: that of the type")),
              usually(
                  number(
                      "maintenance_factor",
                      "Bibehållningsfaktor",
                      "Maintenance factor",
                      "",
                      0.01,
                      1,
                      2),
                  0.6,
                  0.95),
              choice(
                  "dimming_profile",
                  "Nattsänkning",
                  "Dimming profile",
                  option("none", "Ingen", "None"),
                  option("half_22_05", "50 % 22–05", "50 % 22–05"),
                  option("half_23_05", "50 % 23–05", "50 % 23–05"),
                  option("off_00_05", "Släckt 00–05", "Off 00–05")),
              date("installed_on", "Monterad", "Installed on"),
              text("serial", "Serienummer", "Serial number"))
          .build();

  private Luminaire() {}
}
