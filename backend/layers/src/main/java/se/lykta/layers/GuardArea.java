package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.date;
import static se.lykta.layers.Fields.document;
import static se.lykta.layers.Fields.longText;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.text;

import java.time.LocalDate;

/** An area where security guards (ordningsvakter) may serve. */
public final class GuardArea {
  /** Value of {@code legal_basis} for 3 § of the act of 1980. */
  public static final String OLD_ACT = "lov1980_3";

  /** Areas under that act could live on until this day (lag 2023:421). */
  public static final LocalDate OLD_ACT_ENDED = LocalDate.of(2025, 12, 31);

  public static final Layer LAYER =
      Layer.named(
              "guard_area",
              Title.of("Ordningsvaktsområden", "Guard areas"),
              Title.of("Ordningsvaktsområde", "Guard area"))
          .geometry(GeometryKind.POLYGON)
          .visibility(Visibility.PUBLIC)
          .calledBy("name")
          .fields(
              text("name", "Namn", "Name").asRequired(),
              choice(
                      "legal_basis",
                      "Rättslig grund",
                      "Legal basis",
                      option(OLD_ACT, "Lag 1980:578 3 § (LOV3)", "Act 1980:578 section 3 (LOV3)"),
                      option("lag2023_421", "Lag 2023:421", "Act 2023:421"))
                  .asRequired(),
              text("case_no", "Ärendenummer", "Case number"),
              date("decided_on", "Beslutad", "Decided on"),
              document("decision_document", "Beslut", "Decision"),
              reference("permit_holder", "Tillståndshavare", "Permit holder", "actor"),
              reference("guard_company", "Bevakningsföretag", "Guard company", "actor"),
              text("hours", "Tider", "Hours"),
              longText("conditions", "Villkor", "Conditions"))
          .rules(
              new Rule.InOrder("decided_on", Common.VALID_TO),
              new Rule.Check(Checks::guardAreaOfTheOldAct),
              new Rule.Check(Checks::guardAreaLongerThanThreeYears),
              new Rule.Check(
                  Checks.incompleteWithout(
                      "case_no",
                      "decided_on",
                      "decision_document",
                      "permit_holder",
                      Common.VALID_FROM,
                      Common.VALID_TO)))
          .build();

  private GuardArea() {}
}
