package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.date;
import static se.lykta.layers.Fields.longText;
import static se.lykta.layers.Fields.number;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.text;

/**
 * Something done or planned in the physical environment, at the point where one would go to see it.
 */
public final class Measure {
  private static final Title WHEN = Title.of("Tid och pengar", "Time and money");
  private static final Title EFFECT = Title.of("Effekt och uppföljning", "Effect and follow-up");

  public static final Layer LAYER =
      Layer.named("measure", Title.of("Åtgärder", "Measures"), Title.of("Åtgärd", "Measure"))
          .geometry(GeometryKind.POINT)
          .calledBy("title")
          .fields(
              text("title", "Åtgärd", "Measure").asRequired(),
              reference("plan", "Trygghetsplan", "Safety plan", "plan"),
              choice(
                      "kind",
                      "Slag",
                      "Kind",
                      option("lighting", "Belysning", "Lighting"),
                      option("sight_lines", "Siktlinjer", "Sight lines"),
                      option("vegetation", "Växtlighet", "Vegetation"),
                      option("furniture", "Möblering", "Furniture"),
                      option("access", "Tillgänglighet och stråk", "Access and paths"),
                      option("camera", "Kamera", "Camera"),
                      option("presence", "Närvaro", "Presence"),
                      option("activity", "Aktivitet", "Activity"),
                      option("cleaning", "Städning och sanering", "Cleaning"),
                      option("other", "Annat", "Other"))
                  .asRequired(),
              Aspects.field(),
              longText("problem", "Problem", "Problem"),
              reference("responsible", "Ansvarig", "Responsible", "actor"),
              choice(
                      "status",
                      "Status",
                      "Status",
                      option("proposed", "Föreslagen", "Proposed"),
                      option("decided", "Beslutad", "Decided"),
                      option("ongoing", "Pågår", "Under way"),
                      option("done", "Klar", "Done"),
                      option("dropped", "Avstås", "Dropped"))
                  .asRequired(),
              text("scenario", "Belysningsscenario", "Lighting scenario")
                  .withHelp(
                      Title.of(
                          "Det scenario som visar ljuset efter åtgärden",
                          "The scenario that shows the light after the measure")))
          .section(
              WHEN,
              date("start_on", "Börjar", "Starts on"),
              date("due_on", "Klar senast", "Due on"),
              date("done_on", "Blev klar", "Done on"),
              number("cost_sek", "Kostnad", "Cost", "kr", 0, 1_000_000_000, 0),
              text("funding", "Finansiering", "Funding"))
          .section(
              EFFECT,
              longText("expected_effect", "Väntad effekt", "Expected effect"),
              date("follow_up_on", "Följs upp", "Follow-up on"),
              longText("result", "Resultat", "Result"))
          .rules(
              new Rule.InOrder("start_on", "due_on"),
              new Rule.InOrder("start_on", "done_on"),
              new Rule.Check(Checks.neededInStatus("done", "done_on")),
              new Rule.Check(Checks.neededInStatus("dropped", "result")))
          .build();

  private Measure() {}
}
