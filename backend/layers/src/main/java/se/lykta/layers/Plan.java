package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.date;
import static se.lykta.layers.Fields.longText;
import static se.lykta.layers.Fields.number;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.text;

/** What is to be better at a place: the problem, its decision and how it is followed up. */
public final class Plan {
  private static final Title DECISION = Title.of("Beslut och budget", "Decision and budget");
  private static final Title FOLLOW_UP = Title.of("Uppföljning", "Follow-up");

  public static final Layer LAYER =
      Layer.named(
              "plan",
              Title.of("Trygghetsplaner", "Safety plans"),
              Title.of("Trygghetsplan", "Safety plan"))
          .geometry(GeometryKind.POLYGON)
          .calledBy("name")
          .fields(
              text("name", "Namn", "Name").asRequired(),
              reference("place", "Plats", "Place", "place"),
              longText("problem", "Problem", "Problem")
                  .withHelp(
                      Title.of(
                          "Vad anmälningar, händelser, vandringar och mätningar säger om platsen",
                          "What reports, events, walks and surveys say of the place")),
              longText("purpose", "Syfte", "Purpose"),
              reference("owner", "Ansvarig", "Responsible", "actor"),
              choice(
                      "status",
                      "Status",
                      "Status",
                      option("draft", "Utkast", "Draft"),
                      option("proposed", "Föreslagen", "Proposed"),
                      option("decided", "Beslutad", "Decided"),
                      option("running", "Pågår", "Under way"),
                      option("followed_up", "Uppföljd", "Followed up"))
                  .asRequired())
          .section(
              DECISION,
              text("decided_by", "Beslutad av", "Decided by"),
              date("decided_on", "Beslutad", "Decided on"),
              number("budget_sek", "Budget", "Budget", "kr", 0, 1_000_000_000, 0))
          .section(
              FOLLOW_UP,
              date("follow_up_on", "Följs upp", "Follow-up on"),
              reference("comparison", "Jämförelseplats", "Comparison place", "place")
                  .withHelp(
                      Title.of(
                          "En liknande plats utan egna åtgärder",
                          "A similar place without measures of its own")),
              longText("result", "Resultat", "Result"))
          .rules(
              new Rule.InOrder("decided_on", "follow_up_on"),
              new Rule.Check(Checks.neededInStatus("decided", "decided_on")),
              new Rule.Check(Checks.neededInStatus("running", "decided_on")),
              new Rule.Check(Checks.neededInStatus("followed_up", "result")))
          .build();

  private Plan() {}
}
