package se.lykta.server.situation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.checks.EventCategories;
import se.lykta.server.document.Download;
import se.lykta.server.document.Pdf;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;

/** What a quarter's events say together, and whether they are enough to say it. */
@RestController
class AnalysisController {
  private static final Set<String> KNOWN = Set.of("from", "to", "categories");
  private static final int QUARTER_MONTHS = 3;

  /** Of longer times all is many, and nothing is of now. */
  private static final int MOST_DAYS = 366;

  private final Analyst analyst;
  private final AnalysisPage page;
  private final EventCategories categories;

  AnalysisController(Analyst analyst, AnalysisPage page, EventCategories categories) {
    this.analyst = analyst;
    this.page = page;
    this.categories = categories;
  }

  /**
   * {@code from} and {@code to} are days, both included; without them the last whole quarter.
   * {@code categories} are codes with commas between; without them all that are events.
   */
  @GetMapping("/api/situation/analysis")
  Analysis analyse(HttpServletRequest request) {
    return analyse(Parameters.of(request, KNOWN));
  }

  @GetMapping("/api/situation/analysis/pdf")
  ResponseEntity<byte[]> pdf(HttpServletRequest request) {
    Analysis analysis = analyse(Parameters.of(request, KNOWN));
    return Download.shown(
        "analys-" + analysis.from(), Pdf.of(AnalysisPage.title(analysis), page.of(analysis)));
  }

  private Analysis analyse(Parameters given) {
    LocalDate quarter =
        TownTime.today().with(IsoFields.DAY_OF_QUARTER, 1).minusMonths(QUARTER_MONTHS);
    LocalDate from =
        given
            .day("from")
            .orElseGet(
                () -> given.day("to").map(AnalysisController::threeMonthsTo).orElse(quarter));
    LocalDate to = given.day("to").orElseGet(() -> from.plusMonths(QUARTER_MONTHS).minusDays(1));
    if (from.isAfter(to)) {
      throw Parameters.invalid("from", from, "en dag före to, " + to, "a day before to, " + to);
    }
    if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      throw Parameters.invalid(
          "to", to, "högst ett år efter from, " + from, "at most a year after from, " + from);
    }
    return analyst.analyse(from, to, given.find("categories").map(this::known).orElse(Set.of()));
  }

  private static LocalDate threeMonthsTo(LocalDate to) {
    return to.minusMonths(QUARTER_MONTHS).plusDays(1);
  }

  private Set<String> known(String codes) {
    Set<String> wanted = new TreeSet<>(List.of(codes.split(",", -1)));
    for (String code : wanted) {
      if (categories.find(code).isEmpty()) {
        String known =
            String.join(", ", categories.list().stream().map(one -> one.code()).toList());
        throw Parameters.invalid("categories", code, "något av " + known, "one of " + known);
      }
    }
    return wanted;
  }
}
