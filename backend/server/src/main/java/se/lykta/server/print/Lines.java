package se.lykta.server.print;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines. */
final class Lines {
  private static final String MORE = "…";

  private final Letters letters;

  Lines(Letters letters) {
    this.letters = letters;
  }

  /**
   * @param most lines; what does not fit ends in an ellipsis
   */
  List<String> of(String words, double sizeMm, double widthMm, int most) {
    var lines = new ArrayList<String>();
    String rest = letters.readable(words);
    while (!rest.isEmpty() && lines.size() < most) {
      boolean last = lines.size() == most - 1;
      int end = fitting(rest, sizeMm, widthMm, last);
      boolean cut = last && end < rest.length();
      lines.add(rest.substring(0, end).strip() + (cut ? MORE : ""));
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /** Up to the last gap that fits; inside a word where the word alone is too long. */
  private int fitting(String words, double sizeMm, double widthMm, boolean last) {
    if (letters.width(words, sizeMm) <= widthMm) {
      return words.length();
    }
    double room = last ? widthMm - letters.width(MORE, sizeMm) : widthMm;
    int end = words.length();
    while (end > 1 && letters.width(words.substring(0, end), sizeMm) > room) {
      end--;
    }
    int gap = words.lastIndexOf(' ', end);
    return gap > 0 ? gap : end;
  }
}
