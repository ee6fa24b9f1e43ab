package se.lykta.photometry;

import java.util.Locale;

/** Ends the reading of a file that can't be understood; {@link PhotometryFile} makes an outcome. */
final class BrokenFile extends Exception {
  private static final int LONGEST = 60;

  private final int line;
  private final String what;
  private final String found;
  private final String expected;

  /**
   * @param line from 1
   * @param what the entry, such as "number of C planes"
   */
  BrokenFile(int line, String what, String found, String expected) {
    super("line %d: %s is %s; expected %s".formatted(line, what, found, expected));
    this.line = line;
    this.what = what;
    this.found = found;
    this.expected = expected;
  }

  ReadOutcome.Refused in(String file) {
    return new ReadOutcome.Refused(file, line, what, found, expected);
  }

  /** A file's text in quotes, shortened, for a message. */
  static String quoted(String text) {
    String printable = text.strip().replaceAll("\\p{Cntrl}", "?");
    boolean tooLong = printable.length() > LONGEST;
    return "\"" + (tooLong ? printable.substring(0, LONGEST) + "…" : printable) + "\"";
  }

  static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(Locale.ROOT, "%.0f", value)
        : Double.toString(value);
  }
}
