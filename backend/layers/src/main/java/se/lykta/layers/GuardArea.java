package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.longText;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.text;

/** An area where security guards (ordningsvakter) may serve. */
public final class GuardArea {

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
                      option(
                          "lov1980_3", "Lag 1980:578 3 § (LOV3)", "Act 1980:578 section 3 (LOV3)"),
                      option("lag2023_421", "Lag 2023:421", "Act 2023:421"))
                  .asRequired(),
              text("case_no", "Ärendenummer", "Case number"),
              reference("permit_holder", "Tillståndshavare", "Permit holder", "actor"),
              reference("guard_company", "Bevakningsföretag", "Guard company", "actor"),
              text("hours", "Tider", "Hours"),
              longText("conditions", "Villkor", "Conditions"))
          .rules(
              new Rule.Check(Checks::guardAreaOfTheOldAct),
              new Rule.Check(Checks::guardAreaLongerThanThreeYears))
          .build();

  private GuardArea() {}
}
