package se.lykta.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a run beside their targets, printed as a Markdown table. */
public final class Figures {

  /**
   * @param higherIsBetter a rate rather than a time
   */
  private record Figure(
      String what, double measured, double target, String unit, boolean higherIsBetter) {

    double ratio() {
      return higherIsBetter ? measured / target : target / measured;
    }
  }

  private final List<Figure> figures = new ArrayList<>();

  public void rate(String what, double measured, double atLeast, String unit) {
    add(new Figure(what, measured, atLeast, unit, true));
  }

  public void time(String what, double measured, double atMost, String unit) {
    add(new Figure(what, measured, atMost, unit, false));
  }

  private void add(Figure figure) {
    figures.add(figure);
    System.out.println(row(figure));
  }

  /** Each ratio is how many times better than its target; under 1 it is missed. */
  String table() {
    var text = new StringBuilder("| figure | measured | target | ratio |\n|---|---|---|---|\n");
    figures.forEach(figure -> text.append(row(figure)).append('\n'));
    return text.toString();
  }

  private static String row(Figure f) {
    String sign = f.higherIsBetter() ? "≥" : "≤";
    return String.format(
        Locale.ROOT,
        "| %s | %,.1f %s | %s %,.0f %s | %.1f |",
        f.what(),
        f.measured(),
        f.unit(),
        sign,
        f.target(),
        f.unit(),
        f.ratio());
  }
}
