package se.lykta.server.surveys;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Feature;
import se.lykta.server.accounts.Reader;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;

/** What the safety survey says, as it was known on a day. */
@RestController
class SurveyController {
  private static final Set<String> KNOWN = Set.of("on", "year");

  private final SurveyRegister register;
  private final SurveyWriter writer;

  SurveyController(SurveyRegister register, SurveyWriter writer) {
    this.register = register;
    this.writer = writer;
  }

  /** One year's survey: that of the parameter {@code year}, or else the newest. */
  @GetMapping("/api/surveys")
  SurveyWriter.Survey get(Reader reader, HttpServletRequest request) {
    var given = Parameters.of(request, KNOWN);
    LocalDate on = given.day("on").orElseGet(TownTime::today);
    List<Feature> areas = register.list(on, reader);
    return writer.write(
        areas, given.count("year").map(year -> known(year, areas)).orElseGet(() -> newest(areas)));
  }

  private static Integer newest(List<Feature> areas) {
    return areas.stream().map(SurveyRegister::year).max(Integer::compare).orElse(null);
  }

  private static Integer known(long year, List<Feature> areas) {
    Set<Integer> years = areas.stream().map(SurveyRegister::year).collect(Collectors.toSet());
    if (years.stream().noneMatch(known -> known == year)) {
      String list = years.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
      throw Parameters.invalid(
          "year", year, "ett år med en mätning: " + list, "a year with a survey: " + list);
    }
    return (int) year;
  }
}
