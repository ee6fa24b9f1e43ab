package se.lykta.photometry;

import java.util.List;

/**
 * Angles and intensities as a file stores them.
 *
 * @param listedC the C planes that the file lists, degrees
 * @param gamma degrees, ascending
 * @param intensities plane by plane, in the file's own unit and order
 */
record Table(List<Numeral> listedC, List<Numeral> gamma, List<Numeral> intensities) {
  Table {
    listedC = List.copyOf(listedC);
    gamma = List.copyOf(gamma);
    intensities = List.copyOf(intensities);
  }

  double[] gammaDeg() {
    return values(gamma);
  }

  double[] listedCDeg() {
    return values(listedC);
  }

  static double[] values(List<Numeral> numerals) {
    return numerals.stream().mapToDouble(Numeral::value).toArray();
  }
}
