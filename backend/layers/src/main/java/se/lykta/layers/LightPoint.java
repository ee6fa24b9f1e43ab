package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.codes;
import static se.lykta.layers.Fields.date;
import static se.lykta.layers.Fields.number;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.reference;
import static se.lykta.layers.Fields.text;
import static se.lykta.layers.Fields.time;

import java.util.List;

/** A place with light: one support and one or several luminaires. */
public final class LightPoint {
  private static final Title UPKEEP = Title.of("Skick och drift", "Condition and operation");
  private static final Title OFF = Title.of("Släckt med avsikt", "Switched off on purpose");

  public static final Layer LAYER =
      Layer.named(
              "light_point",
              Title.of("Ljuspunkter", "Light points"),
              Title.of("Ljuspunkt", "Light point"))
          .geometry(GeometryKind.POINT)
          .visibility(Visibility.PUBLIC)
          .calledBy("designation")
          .fields(
              text("designation", "Stolpnummer", "Designation"),
              choice(
                      "status",
                      "Status",
                      "Status",
                      option("ok", "I drift", "In operation"),
                      option("faulty", "Trasig", "Faulty"),
                      option("column_issue", "Fel på stolpe", "Column issue"),
                      option("planned", "Planerad", "Planned"),
                      option("removed", "Borttagen", "Removed"))
                  .asRequired(),
              choice(
                  "support_kind",
                  "Bärare",
                  "Support",
                  option("pole", "Stolpe", "Pole"),
                  option("wall", "Vägg", "Wall"),
                  option("span_wire", "Linspänd", "Span wire"),
                  option("bollard", "Pollare", "Bollard")),
              Fields.usually(
                  number("pole_height_m", "Stolphöjd", "Pole height", "m", 0.3, 60, 1), 0.8, 16),
              choice(
                  "location_category",
                  "Lägeskategori",
                  "Location category",
                  option("main_street", "Huvudgata", "Main street"),
                  option("residential", "Bostadsgata", "Residential street"),
                  option("foot_cycle", "GC-väg", "Foot and cycle path"),
                  option("park", "Park", "Park"),
                  option("square", "Torg", "Square"),
                  option("harbour", "Hamn", "Harbour"),
                  option("school", "Skola", "School")),
              reference("owner", "Ägare", "Owner", "actor"),
              reference("maintainer", "Driftansvarig", "Maintainer", "actor"),
              reference("cabinet", "Belysningscentral", "Lighting cabinet", "lighting_cabinet"),
              text("circuit", "Slinga", "Circuit"))
          .section(
              OFF,
              time("deliberately_off_from", "Släckt från", "Off from"),
              time("deliberately_off_to", "Släckt till", "Off until"),
              text("deliberately_off_reason", "Orsak", "Reason"))
          .section(
              UPKEEP,
              choice("condition", "Skick", "Condition", codes("1", "2", "3", "4", "5"))
                  .withHelp(Title.of("1 bäst, 5 sämst", "1 best, 5 worst")),
              date("last_inspected", "Senast besiktigad", "Last inspected"))
          .rules(
              new Rule.Unique("designation", List.of("owner")),
              new Rule.InOrder("deliberately_off_from", "deliberately_off_to"))
          .build();

  private LightPoint() {}
}
