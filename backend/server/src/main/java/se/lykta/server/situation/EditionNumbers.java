package se.lykta.server.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import se.lykta.server.document.Body;
import se.lykta.server.document.Chart;

/**
 * The numbers with which an edition begins: how many events, beside other periods, as a chart and
 * by category.
 *
 * @param small which of them are not told
 */
record EditionNumbers(Compiled compiled, SmallNumbers small) {
  private static final Locale SWEDISH = Locale.of("sv", "SE");
  private static final String FEW = "enstaka";
  private static final String NOT_TOLD = "visas inte";

  void writeTo(Body html) {
    html.paragraph(sums());
    if (compiled.total().lastYear() != null) {
      html.paragraph(lastYear());
    }
    html.note(
        "Inom parentes det spann där det sanna värdet ligger i 95 fall av 100, om händelser kommer"
            + " slumpvis.");
    html.raw(Chart.of(bars(), "Händelser per period med intervall"));
    html.table(List.of("Slag", "Antal", "Perioden före"), categories());
    if (small.fewest() > 1) {
      html.note(
          "Färre än %d visas inte, och inte heller tal som det går att räkna fram dem ur."
              .formatted(small.fewest()));
    }
  }

  private String sums() {
    var total = compiled.total();
    return "Händelser: %s. Perioden före: %s. Medel av de %d perioderna före: %s. %s"
        .formatted(
            counted(total.count(), total.low(), total.high()),
            counted(total.previous(), total.previousLow(), total.previousHigh()),
            Comparison.MEAN_OF,
            mean(),
            total.sentence().sv());
  }

  private String lastYear() {
    var total = compiled.total();
    return "Samma period förra året: %s."
        .formatted(counted(total.lastYear(), total.lastYearLow(), total.lastYearHigh()));
  }

  /** With the chart beside it, a mean tells the one count that is missing there. */
  private String mean() {
    boolean allTold =
        compiled.series().stream().limit(Comparison.MEAN_OF).noneMatch(one -> isFew(one.count()));
    return allTold ? decimal(compiled.total().meanBefore()) : NOT_TOLD;
  }

  private boolean isFew(int count) {
    return small.isFew(count);
  }

  private String counted(int count, double low, double high) {
    return isFew(count) ? FEW : count + " (" + decimal(low) + "–" + decimal(high) + ")";
  }

  private static String decimal(double number) {
    return String.format(SWEDISH, "%.1f", number);
  }

  private List<Chart.Bar> bars() {
    return compiled.series().stream()
        .map(
            one ->
                new Chart.Bar(
                    one.name().sv(),
                    isFew(one.count()) ? null : one.count(),
                    one.low(),
                    one.high()))
        .toList();
  }

  private List<List<String>> categories() {
    List<String> counts = column(Comparison::count);
    List<String> previous = column(Comparison::previous);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      String title = compiled.categories().get(i).title().sv();
      rows.add(List.of(title, counts.get(i), previous.get(i)));
    }
    return rows;
  }

  /** The sum of a column stands above. */
  private List<String> column(ToIntFunction<Comparison> number) {
    int[] counts =
        compiled.categories().stream()
            .mapToInt(one -> number.applyAsInt(one.comparison()))
            .toArray();
    return small.words(counts, NOT_TOLD);
  }
}
