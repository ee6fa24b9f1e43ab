package se.lykta.layers;

import static se.lykta.layers.Fields.bool;
import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.list;
import static se.lykta.layers.Fields.longText;
import static se.lykta.layers.Fields.number;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.text;
import static se.lykta.layers.Fields.time;

import java.util.List;

/**
 * Something that somebody saw outdoors and that somebody has to act on, from the first photo to the
 * cleaned wall. It says nothing of persons. What follows what in the routine is the server's
 * business; here stands what must be true of each status, whoever writes it.
 */
public final class Report {
  private static final Title ROUTINE = Title.of("Handläggning", "Routine");
  private static final Title COST = Title.of("Kostnad", "Cost");

  public static final Layer LAYER =
      Layer.named("report", Title.of("Anmälningar", "Reports"), Title.of("Anmälan", "Report"))
          .geometry(GeometryKind.POINT)
          .visibility(Visibility.RESTRICTED)
          .calledBy("number")
          .fields(
              text("number", "Ärendenummer", "Case number"),
              choice(
                      "category",
                      "Slag",
                      "Category",
                      option("graffiti", "Klotter", "Graffiti"),
                      option("vandalism", "Skadegörelse", "Vandalism"),
                      option("lighting_fault", "Belysningsfel", "Lighting fault"),
                      option("unsafe_place", "Otrygg plats", "Unsafe place"),
                      option("litter", "Nedskräpning", "Litter"))
                  .asRequired(),
              time("observed_from", "Hänt tidigast", "Happened since"),
              time("observed_to", "Upptäckt", "Found"),
              time("received_at", "Mottagen", "Received"),
              longText("description", "Beskrivning", "Description")
                  .withHelp(Title.of("Aldrig personuppgifter", "Never personal data")),
              bool("offensive", "Kränkande", "Offensive"),
              choice(
                  "surface",
                  "Underlag",
                  "Surface",
                  option("brick", "Tegel", "Brick"),
                  option("concrete", "Betong", "Concrete"),
                  option("plaster", "Puts", "Plaster"),
                  option("wood", "Trä", "Wood"),
                  option("metal", "Metall", "Metal"),
                  option("glass", "Glas", "Glass"),
                  option("stone", "Sten", "Stone"),
                  option("sign", "Skylt", "Sign"),
                  option("other", "Annat", "Other")),
              list("lamps", "Ljuspunkter", "Light points")
                  .withHelp(
                      Title.of("Id för de lampor som felet gäller", "Ids of the lamps at fault")),
              reference(
                  "cabinet", "Gruppfel vid central", "Group fault at cabinet", "lighting_cabinet"),
              reference("place", "Plats", "Place", "place"),
              choice(
                      "channel",
                      "Kanal",
                      "Channel",
                      option("field", "Fält", "Field"),
                      option("citizen", "Invånare", "Citizen"),
                      option("guard", "Bevakning", "Guards"),
                      option("open311", "Open311", "Open311"),
                      option("import", "Import", "Import"))
                  .asRequired())
          .section(
              ROUTINE,
              choice(
                      "status",
                      "Status",
                      "Status",
                      option("received", "Mottagen", "Received"),
                      option("assigned", "Tilldelad", "Assigned"),
                      option("police_reported", "Polisanmäld", "Police reported"),
                      option("cleaned", "Åtgärdad", "Cleaned"),
                      option("closed", "Avslutad", "Closed"),
                      option("duplicate", "Dubblett", "Duplicate"),
                      option("rejected", "Avvisad", "Rejected"))
                  .asRequired(),
              reference("responsible", "Ansvarig", "Responsible", "actor"),
              time("due_at", "Senast klar", "Due"),
              time("paused_at", "Klockan står sedan", "Clock stopped since"),
              text("police_report_no", "Polisens diarienummer", "Police report number"),
              time("police_reported_at", "Polisanmäld den", "Police reported at"),
              time("removed_at", "Åtgärdad den", "Cleaned at"),
              reference("duplicate_of", "Samma som", "Same as", "report"),
              longText("reason", "Skäl", "Reason")
                  .withHelp(
                      Title.of(
                          "Varför den avvisades, pausades, öppnades igen eller åtgärdades utan anmälan",
                          "Why it was rejected, paused, reopened or cleaned without a police report")))
          .section(
              COST,
              number("cost_sek", "Kostnad", "Cost", "kr", 0, 10_000_000, 0),
              text("account", "Konto", "Account"))
          .rules(
              new Rule.Unique("number", List.of()),
              new Rule.InOrder("observed_from", "observed_to"),
              new Rule.Check(Checks.neededInStatus("police_reported", "police_reported_at")),
              new Rule.Check(Checks.neededInStatus("cleaned", "removed_at")),
              new Rule.Check(Checks.neededInStatus("duplicate", "duplicate_of")),
              new Rule.Check(Checks.neededInStatus("rejected", "reason")))
          .build();

  private Report() {}
}
