package se.lykta.layers;

import static se.lykta.layers.Fields.number;
import static se.lykta.layers.Fields.text;

import java.util.List;

/**
 * What those who live in an area answered in a safety survey one year. Where fewer than {@value
 * #FEWEST} answered, no share is kept: it might tell of somebody.
 */
public final class SurveyArea {

  /** So many answers an area needs before a share of them is told. */
  public static final int FEWEST = 10;

  private static final Title TOO_FEW =
      Title.of(
              "Färre än %s svarande; väntat ingen andel",
              "Fewer than %s respondents; expected no share")
          .with(FEWEST);
  private static final Title SHARES = Title.of("Andelar", "Shares");

  /** The shares that a survey may ask for, in per cent of those who answered. */
  public static final List<Field> INDICES =
      List.of(
          share(
              "unsafe_after_dark_pct", "Otrygga ute när det är mörkt", "Unsafe outside after dark"),
          share("avoids_places_pct", "Undviker platser", "Avoid places"),
          share("worried_about_crime_pct", "Oroliga för brott", "Worried about crime"),
          share(
              "exposed_to_crime_pct",
              "Utsatta för brott senaste året",
              "Exposed to crime last year"),
          share("disturbed_by_damage_pct", "Störs av skadegörelse", "Disturbed by damage"),
          share("disturbed_by_litter_pct", "Störs av nedskräpning", "Disturbed by litter"),
          share(
              "lighting_too_weak_pct", "Tycker belysningen är för svag", "Find lighting too weak"));

  public static final Layer LAYER =
      Layer.named(
              "survey_area",
              Title.of("Trygghetsmätning", "Safety survey"),
              Title.of("Område i trygghetsmätning", "Area of the safety survey"))
          .geometry(GeometryKind.POLYGON)
          .calledBy("area")
          .fields(
              text("area", "Område", "Area").asRequired(),
              number("year", "År", "Year", "", 1990, 2100, 0).asRequired(),
              number("respondents", "Svarande", "Respondents", "", 0, 1_000_000, 0).asRequired())
          .section(SHARES, INDICES.toArray(Field[]::new))
          .rules(
              new Rule.Unique("area", List.of("year")), new Rule.Check(SurveyArea::nothingOfAFew))
          .build();

  private SurveyArea() {}

  private static Field share(String name, String sv, String en) {
    return number(name, sv, en, "%", 0, 100, 1);
  }

  private static List<Problem> nothingOfAFew(Feature area) {
    return area.find("respondents").filter(n -> (double) n < FEWEST).stream()
        .flatMap(n -> INDICES.stream())
        .filter(share -> area.find(share.name()).isPresent())
        .map(share -> Problem.error("too-few-answers", area, share.name(), TOO_FEW))
        .toList();
  }
}
