package se.lykta.layers;

import static se.lykta.layers.Fields.list;
import static se.lykta.layers.Fields.longText;
import static se.lykta.layers.Fields.number;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.text;
import static se.lykta.layers.Fields.time;

/** A walk through a place with those who use it, and the way it took. */
public final class SafetyWalk {

  public static final Layer LAYER =
      Layer.named(
              "safety_walk",
              Title.of("Trygghetsvandringar", "Safety walks"),
              Title.of("Trygghetsvandring", "Safety walk"))
          .geometry(GeometryKind.LINE_STRING)
          .calledBy("name")
          .fields(
              text("name", "Namn", "Name").asRequired(),
              reference("place", "Plats", "Place", "place"),
              reference("plan", "Trygghetsplan", "Safety plan", "plan"),
              reference("organiser", "Anordnad av", "Organised by", "actor"),
              time("started_at", "Började", "Started at").asRequired(),
              time("ended_at", "Slutade", "Ended at"),
              number("participants", "Deltagare", "Participants", "", 0, 1000, 0),
              number(
                      "unlocated_m",
                      "Sträcka utan position",
                      "Length without position",
                      "m",
                      0,
                      100_000,
                      0)
                  .withHelp(
                      Title.of(
                          "Så mycket av linjen är rak därför att telefonen inte visste var den var",
                          "So much of the line is straight because the phone did not know where it was")),
              list("checklist", "Genomgånget ur checklistan", "Gone through of the checklist"),
              longText("summary", "Sammanfattning", "Summary")
                  .withHelp(Title.of("Aldrig personuppgifter", "Never personal data")))
          .visibility(Visibility.INTERNAL)
          .rules(new Rule.InOrder("started_at", "ended_at"))
          .build();

  private SafetyWalk() {}
}
