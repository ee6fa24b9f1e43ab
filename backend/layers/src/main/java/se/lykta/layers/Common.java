package se.lykta.layers;

import static se.lykta.layers.Fields.choice;
import static se.lykta.layers.Fields.date;
import static se.lykta.layers.Fields.list;
import static se.lykta.layers.Fields.number;
import static se.lykta.layers.Fields.option;
import static se.lykta.layers.Fields.text;

import java.util.List;

/** The fields that every layer has: validity, visibility and where the facts come from. */
public final class Common {
  public static final String VALID_FROM = "valid_from";
  public static final String VALID_TO = "valid_to";
  public static final String VISIBILITY = "visibility";
  public static final String PROVENANCE = "provenance";
  public static final String SOURCE = "source";
  public static final String SOURCE_DATE = "source_date";
  public static final String POSITION_ACCURACY_M = "position_accuracy_m";

  /** Names of fields whose values are guesses. */
  public static final String ASSUMED = "assumed";

  static final Title VALIDITY = Title.of("Giltighet", "Validity");
  static final Title ORIGIN = Title.of("Ursprung", "Origin");

  public static final List<Field> FIELDS =
      List.of(
          date(VALID_FROM, "Gäller från", "Valid from").inSection(VALIDITY),
          date(VALID_TO, "Gäller till", "Valid to")
              .withHelp(Title.of("Tomt: tills vidare", "Empty: until further notice"))
              .inSection(VALIDITY),
          choice(
                  VISIBILITY,
                  "Synlighet",
                  "Visibility",
                  option("public", "Offentlig", "Public"),
                  option("internal", "Intern", "Internal"),
                  option("restricted", "Begränsad", "Restricted"))
              .asRequired()
              .inSection(VALIDITY),
          choice(
                  PROVENANCE,
                  "Härkomst",
                  "Provenance",
                  option("official", "Officiell", "Official"),
                  option("osm", "OpenStreetMap", "OpenStreetMap"),
                  option("surveyed", "Inmätt", "Surveyed"),
                  option("imported", "Importerad", "Imported"),
                  option("illustrative", "Illustrativ", "Illustrative"))
              .asRequired()
              .inSection(ORIGIN),
          text(SOURCE, "Källa", "Source").inSection(ORIGIN),
          date(SOURCE_DATE, "Källans datum", "Source date").inSection(ORIGIN),
          number(POSITION_ACCURACY_M, "Lägesnoggrannhet", "Position accuracy", "m", 0, 1000, 2)
              .inSection(ORIGIN),
          list(ASSUMED, "Antagna uppgifter", "Assumed values")
              .withHelp(
                  Title.of(
                      "Fält vars värden är gissningar", "Names of fields whose values are guesses"))
              .inSection(ORIGIN));

  static final List<Rule> RULES =
      List.of(new Rule.InOrder(VALID_FROM, VALID_TO), new Rule.Check(Checks::assumedFieldsExist));

  private Common() {}
}
