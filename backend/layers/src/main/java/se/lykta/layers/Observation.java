package se.lykta.layers;

import static se.lykta.layers.Fields.longText;
import static se.lykta.layers.Fields.number;
import static se.lykta.layers.Fields.photo;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.time;

import java.util.List;

/**
 * What those on a safety walk saw at a point. It is open until it became a measure or was closed
 * with a reason.
 */
public final class Observation {

  public static final Layer LAYER =
      Layer.named(
              "observation",
              Title.of("Iakttagelser", "Observations"),
              Title.of("Iakttagelse", "Observation"))
          .geometry(GeometryKind.POINT)
          .calledBy("note")
          .fields(
              reference("walk", "Trygghetsvandring", "Safety walk", "safety_walk").asRequired(),
              time("observed_at", "Iakttaget", "Observed at").asRequired(),
              Aspects.field().asRequired(),
              number("rating", "Betyg", "Rating", "", 1, 5, 0)
                  .withHelp(
                      Title.of(
                          "1 = känns mycket otryggt, 5 = känns mycket tryggt",
                          "1 = feels very unsafe, 5 = feels very safe")),
              longText("note", "Anteckning", "Note")
                  .withHelp(Title.of("Aldrig personuppgifter", "Never personal data")),
              photo("photo", "Foto", "Photo"),
              reference("measure", "Blev åtgärd", "Became measure", "measure"),
              longText("closed_reason", "Avslutad eftersom", "Closed because"))
          .visibility(Visibility.INTERNAL)
          .rules(new Rule.Check(Observation::oneOutcome))
          .build();

  private Observation() {}

  private static List<Problem> oneOutcome(Feature observation) {
    return observation.find("measure").isPresent()
            && observation.findText("closed_reason").isPresent()
        ? List.of(
            Problem.error(
                "two-outcomes",
                observation,
                "closed_reason",
                Title.of(
                    "Iakttagelsen har blivit en åtgärd; väntat inget skäl att avsluta den",
                    "The observation became a measure; expected no reason to close it")))
        : List.of();
  }
}
