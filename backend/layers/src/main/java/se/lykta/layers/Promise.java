package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.list;
import static se.lykta.layers.Fields.longText;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.text;

/**
 * What municipality and police have promised the citizens to do (medborgarlöfte), in the period in
 * which it holds.
 */
public final class Promise {
  private static final Title LINKS = Title.of("Vad löftet blev", "What became of it");

  public static final Layer LAYER =
      Layer.named(
              "promise",
              Title.of("Medborgarlöften", "Citizen promises"),
              Title.of("Medborgarlöfte", "Citizen promise"))
          .geometry(GeometryKind.NONE)
          .visibility(Visibility.PUBLIC)
          .calledBy("title")
          .fields(
              text("title", "Löfte", "Promise").asRequired(),
              choice(
                      "focus_area",
                      "Fokusområde",
                      "Focus area",
                      option("organisation", "Organisation", "Organisation"),
                      option(
                          "places",
                          "Trygga fysiska miljöer och mötesplatser",
                          "Safe physical environments and meeting places"),
                      option(
                          "youth",
                          "Ungdomar, inkludering och positiva fritidsaktiviteter",
                          "Youth, inclusion and positive leisure"),
                      option(
                          "crime",
                          "Brottsaktiva personer och välfärdsbrott",
                          "Active offenders and welfare crime"),
                      option("communication", "Kommunikation", "Communication"),
                      option(
                          "mapping",
                          "Kartläggning och långsiktig planering",
                          "Mapping and long-term planning"))
                  .asRequired(),
              text("period", "Period", "Period").asRequired(),
              longText("description", "Innebörd", "Meaning"),
              reference("responsible", "Ansvarig", "Responsible", "actor"),
              choice(
                      "status",
                      "Status",
                      "Status",
                      option("planned", "Planerat", "Planned"),
                      option("ongoing", "Pågår", "Under way"),
                      option("kept", "Uppfyllt", "Kept"),
                      option("partly_kept", "Delvis uppfyllt", "Partly kept"),
                      option("not_kept", "Inte uppfyllt", "Not kept"))
                  .asRequired())
          .section(
              LINKS,
              longText("follow_up", "Uppföljning", "Follow-up"),
              reference("plan", "Trygghetsplan", "Safety plan", "plan"),
              list("zones", "Områden och åtgärder", "Areas and measures")
                  .withHelp(
                      Title.of(
                          "Namn på kamerazoner, vakt- och värdområden, ordningsregler, åtgärder",
                          "Names of camera zones, guard and host areas, order rules, measures")))
          .rules(
              new Rule.Check(Checks.neededInStatus("kept", "follow_up")),
              new Rule.Check(Checks.neededInStatus("partly_kept", "follow_up")),
              new Rule.Check(Checks.neededInStatus("not_kept", "follow_up")))
          .build();

  private Promise() {}
}
