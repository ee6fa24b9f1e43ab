package se.lykta.server.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.layers.Title;
import se.lykta.server.accounts.Reader;

/** What the newest survey says of the whole or of a place, for others in the program. */
@Component
public class SurveyFindings {
  /** An area that reaches less of a place than this share of it says nothing of it. */
  private static final double REACHES = 0.1;

  private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

  private final SurveyRegister register;
  private final SurveyWriter writer;

  SurveyFindings(SurveyRegister register, SurveyWriter writer) {
    this.register = register;
    this.writer = writer;
  }

  /**
   * @param areas that are told of, by name
   * @param respondents of these areas
   * @param isInvented whether an area belongs to the demo town
   */
  public record Findings(
      int year, List<String> areas, int respondents, boolean isInvented, List<Finding> findings) {
    /** The columns of {@link #rows}. */
    public static final List<String> COLUMNS = List.of("Fråga", "Andel", "95 %", "Förändring");

    /** As a document in Swedish lists them. */
    public List<List<String>> rows() {
      return findings.stream().map(Finding::row).toList();
    }
  }

  /**
   * In per cent, with the 95 % interval.
   *
   * @param change in percentage points since the survey before; null where there is none
   * @param isCertain whether the change can be told from chance
   */
  public record Finding(
      Title question, double value, double low, double high, Double change, boolean isCertain) {

    private List<String> row() {
      return List.of(
          question.sv(),
          String.format(SWEDISH, "%.0f %%", value),
          String.format(SWEDISH, "%.0f–%.0f", low, high),
          change == null ? "–" : changed());
    }

    private String changed() {
      return String.format(
          SWEDISH, "%+.0f procentenheter%s", change, isCertain ? "" : ", inte säkert");
    }
  }

  /** What everybody may know of the whole; empty where there is no survey by that day. */
  public Optional<Findings> ofAll(LocalDate day) {
    return newest(register.list(day, Reader.ANONYMOUS));
  }

  /**
   * What those said who were asked around a place.
   *
   * @param place polygons, in the stored CRS
   * @return empty where no survey by that day tells of an area there
   */
  public Optional<Findings> around(Geometry place, LocalDate day, Reader reader) {
    List<Feature> areas =
        register.list(day, reader).stream().filter(area -> reaches(area, place)).toList();
    return newest(areas).filter(findings -> !findings.areas().isEmpty());
  }

  private static boolean reaches(Feature area, Geometry place) {
    Geometry shape = area.geometry();
    return shape != null
        && shape.intersects(place)
        && shape.intersection(place).getArea() >= REACHES * place.getArea();
  }

  private Optional<Findings> newest(List<Feature> areas) {
    return areas.stream()
        .map(SurveyRegister::year)
        .max(Integer::compare)
        .map(year -> findings(writer.write(areas, year)));
  }

  private static Findings findings(SurveyWriter.Survey survey) {
    List<SurveyWriter.Area> told =
        survey.areas().stream().filter(area -> area.respondents() != null).toList();
    return new Findings(
        survey.year(),
        told.stream().map(SurveyWriter.Area::area).toList(),
        told.stream().mapToInt(SurveyWriter.Area::respondents).sum(),
        survey.areas().stream().anyMatch(SurveyWriter.Area::isInvented),
        survey.questions().stream()
            .filter(question -> survey.whole().containsKey(question.name()))
            .map(question -> finding(question.title(), survey.whole().get(question.name())))
            .toList());
  }

  private static Finding finding(Title question, Share share) {
    var change = share.change();
    return new Finding(
        question,
        share.value(),
        share.low(),
        share.high(),
        change == null ? null : change.points(),
        change != null && change.certain());
  }
}
