package se.lykta.photometry;

import java.util.ArrayList;
import java.util.List;

/** Numbers in lines no longer than LM-63 allows: 132 characters to 1995, 256 later. */
final class NumberLines {
  private static final int LONGEST = 130;

  private NumberLines() {}

  static List<String> of(List<Numeral> numbers) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (Numeral number : numbers) {
      if (line.length() + number.text().length() >= LONGEST) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(number.text());
    }
    lines.add(line.toString());
    return lines;
  }
}
