package se.lykta.server.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.layers.Title;
import se.lykta.server.accounts.Reader;

/**
 * What the newest survey says of the whole, as everybody may know it, for others in the program.
 */
@Component
public class PublicSurvey {
  private final SurveyRegister register;
  private final SurveyWriter writer;

  PublicSurvey(SurveyRegister register, SurveyWriter writer) {
    this.register = register;
    this.writer = writer;
  }

  /**
   * @param respondents of all areas that are told of
   * @param isInvented whether an area belongs to the demo town
   */
  public record Findings(int year, int respondents, boolean isInvented, List<Finding> findings) {}

  /**
   * In per cent, with the 95 % interval.
   *
   * @param change in percentage points since the survey before; null where there is none
   * @param isCertain whether the change can be told from chance
   */
  public record Finding(
      Title question, double value, double low, double high, Double change, boolean isCertain) {}

  /** Empty where there is no survey by that day. */
  public Optional<Findings> on(LocalDate day) {
    List<Feature> areas = register.list(day, Reader.ANONYMOUS);
    return areas.stream()
        .map(SurveyRegister::year)
        .max(Integer::compare)
        .map(year -> findings(writer.write(areas, year)));
  }

  private static Findings findings(SurveyWriter.Survey survey) {
    int respondents =
        survey.areas().stream()
            .mapToInt(area -> area.respondents() == null ? 0 : area.respondents())
            .sum();
    boolean isInvented = survey.areas().stream().anyMatch(SurveyWriter.Area::isInvented);
    return new Findings(
        survey.year(),
        respondents,
        isInvented,
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
