package se.lykta.photometry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as a file writes it: the text is kept so that a file written again keeps its digits.
 *
 * @param text with a decimal point, whatever the file had
 * @param value finite; never −0
 */
record Numeral(String text, double value) {
  private static final Pattern FORM =
      Pattern.compile("[+-]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)(?:[eE][+-]?\\d{1,3})?");
  private static final int LONGEST = 60;

  /** Empty where this is no finite number; a decimal comma counts as a point. */
  static Optional<Numeral> find(String written) {
    String trimmed = written.strip();
    if (trimmed.length() > LONGEST || !FORM.matcher(trimmed).matches()) {
      return Optional.empty();
    }
    return finite(trimmed.replace(',', '.'));
  }

  /** The shortest text that reads back as this number, without a needless ".0". */
  static Numeral of(double value) {
    String text = Double.toString(value);
    return new Numeral(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text, value);
  }

  static List<Numeral> all(double[] values) {
    return Arrays.stream(values).mapToObj(Numeral::of).toList();
  }

  private static Optional<Numeral> finite(String text) {
    double value = Double.parseDouble(text) + 0.0;
    return Double.isFinite(value) ? Optional.of(new Numeral(text, value)) : Optional.empty();
  }
}
