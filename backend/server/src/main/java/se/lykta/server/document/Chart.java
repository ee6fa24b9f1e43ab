package se.lykta.server.document;

import java.util.List;
import java.util.Locale;

/**
 * Bars over time with their intervals, as SVG in the colour of the text around it: it stands on a
 * page in any theme and in a {@link Pdf}.
 */
public final class Chart {
  private static final int WIDTH = 460;
  private static final int HEIGHT = 190;
  private static final int LEFT = 30;
  private static final int TOP = 10;
  private static final int BOTTOM = 24;
  private static final double BAR_SHARE = 0.6;
  private static final int WHISKER = 4;

  /** The grid has at most so many lines above nothing. */
  private static final int MOST_LINES = 5;

  private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000};

  private final List<Bar> bars;
  private final int step;
  private final double top;
  private final StringBuilder svg = new StringBuilder();

  /**
   * @param name a few letters below the bar
   * @param count null where it is not told: there is a short line instead of a bar
   * @param low of the 95 % interval
   */
  public record Bar(String name, Integer count, double low, double high) {}

  private Chart(List<Bar> bars) {
    this.bars = bars;
    double most =
        bars.stream().filter(bar -> bar.count() != null).mapToDouble(Bar::high).max().orElse(1);
    this.step = step(most);
    this.top = Math.ceil(Math.max(most, 1) / step) * step;
  }

  private static int step(double most) {
    for (int step : STEPS) {
      if (most / step <= MOST_LINES) {
        return step;
      }
    }
    return (int) Math.ceil(most / MOST_LINES);
  }

  /**
   * @param spoken what it shows, for those who do not see it; the same numbers stand in a table or
   *     a text beside it
   */
  public static String of(List<Bar> bars, String spoken) {
    return new Chart(bars).drawn(spoken);
  }

  private String drawn(String spoken) {
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-size=\"11\" fill=\"currentColor\" role=\"img\" aria-label=\"%s\">"
            .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT, Pdf.escaped(spoken)));
    for (int value = 0; value <= top; value += step) {
      path(say("M%d %.1fH%d", LEFT, y(value), WIDTH), 0.2);
      text(LEFT - 6, y(value) + 4, "end", String.valueOf(value));
    }
    double room = (double) (WIDTH - LEFT) / bars.size();
    for (int i = 0; i < bars.size(); i++) {
      bar(bars.get(i), LEFT + (i + 0.5) * room, room * BAR_SHARE);
    }
    return svg.append("</svg>").toString();
  }

  private double y(double value) {
    return TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM);
  }

  private void bar(Bar bar, double x, double width) {
    text(x, HEIGHT - 6, "middle", bar.name());
    if (bar.count() == null) {
      path(say("M%.1f %.1fH%.1f", x - width / 2, y(0) - 3, x + width / 2), 1);
      return;
    }
    svg.append(
        say(
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"currentColor\" fill-opacity=\"0.35\"/>",
            x - width / 2, y(bar.count()), width, y(0) - y(bar.count())));
    path(
        say(
            "M%.1f %.1fV%.1fM%.1f %.1fH%.1fM%.1f %.1fH%.1f",
            x,
            y(bar.low()),
            y(bar.high()),
            x - WHISKER,
            y(bar.low()),
            x + WHISKER,
            x - WHISKER,
            y(bar.high()),
            x + WHISKER),
        1);
  }

  private void path(String steps, double opacity) {
    svg.append(
        say(
            "<path d=\"%s\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"%.1f\"/>",
            steps, opacity));
  }

  private void text(double x, double y, String anchor, String words) {
    svg.append(
        say(
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
            x, y, anchor, Pdf.escaped(words)));
  }

  private static String say(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
