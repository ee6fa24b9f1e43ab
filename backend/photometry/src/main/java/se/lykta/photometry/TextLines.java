package se.lykta.photometry;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into numbered lines; LF, CRLF and CR end one. */
final class TextLines {
  private TextLines() {}

  /** Without the blank lines and the end-of-file signs (DOS) at the end. */
  static List<Cursor.Entry> of(String text) {
    List<Cursor.Entry> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(new Cursor.Entry(lines.size() + 1, line)));
    while (!lines.isEmpty() && isEmpty(lines.getLast().text())) {
      lines.removeLast();
    }
    return lines;
  }

  private static boolean isEmpty(String line) {
    return line.replace('\u001a', ' ').isBlank();
  }
}
