package se.lykta.photometry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** Small files for tests, line by line, to be spoiled as a test likes. */
final class Samples {
  /** The line with the number of lamps of the first set, from 0. */
  static final int LAMP_COUNT = 26;

  static final int LAMP_FLUX = 28;
  static final int FIRST_C = 42;
  static final int GAMMAS = 7;

  private Samples() {}

  /**
   * An EULUMDAT file with γ every 30°.
   *
   * @param planes evenly around
   * @param cdPerKlm intensity by C and γ, degrees; stored where the symmetry stores planes
   */
  static List<String> eulumdat(int symmetry, int planes, DoubleBinaryOperator cdPerKlm) {
    double step = 360.0 / planes;
    List<String> lines = new ArrayList<>(List.of("Maker", "3", "" + symmetry, "" + planes));
    lines.addAll(List.of(number(step), "" + GAMMAS, "30", "report", "Lamp", "no 1", "lamp.ldt"));
    lines.addAll(List.of("date", "600", "250", "100", "400", "200", "0", "0", "0", "0"));
    lines.addAll(List.of("50", "100", "1", "0", "1"));
    lines.addAll(List.of("1", "LED", "1000", "3000 K", "80", "10"));
    lines.addAll(List.of("0", "0", "0", "0", "0", "0", "0", "0", "0", "0"));
    for (int i = 0; i < planes; i++) {
      lines.add(number(i * step));
    }
    for (int i = 0; i < GAMMAS; i++) {
      lines.add("" + 30 * i);
    }
    for (int plane : stored(symmetry, planes)) {
      for (int i = 0; i < GAMMAS; i++) {
        lines.add(number(cdPerKlm.applyAsDouble(plane * step, 30 * i)));
      }
    }
    return lines;
  }

  /** The same light everywhere, whose flux is the lamps'. */
  static List<String> evenEulumdat() {
    return eulumdat(0, 4, (c, gamma) -> 1000 / (4 * Math.PI));
  }

  /** An IES file of 2002 with the horizontal angles and the γ 0, 90, 180 and 0, 45, 90. */
  static List<String> ies() {
    return new ArrayList<>(
        List.of(
            "IESNA:LM-63-2002",
            "[TEST] 4711",
            "[MANUFAC] Maker",
            "[MORE] and Sons",
            "[LUMCAT] no 1",
            "[LUMINAIRE] Lamp",
            "[LAMP] LED",
            "TILT=NONE",
            "1 -1 1 3 3 1 2 0.2 0.6 0.1",
            "1 1 10",
            "0 45 90",
            "0 90 180",
            "100 80 0",
            "100 60 0",
            "100 20 0"));
  }

  static Photometry read(List<String> lines) {
    return outcome(lines).orElseThrow();
  }

  static ReadOutcome outcome(List<String> lines) {
    return outcome(String.join("\n", lines) + "\n");
  }

  static ReadOutcome outcome(String text) {
    return PhotometryFile.read("lamp.ldt", text.getBytes(StandardCharsets.UTF_8));
  }

  static ReadOutcome.Refused refused(List<String> lines) {
    return switch (outcome(lines)) {
      case ReadOutcome.Refused refused -> refused;
      case ReadOutcome.Read read -> throw new AssertionError("was read: " + read.photometry());
    };
  }

  private static int[] stored(int symmetry, int planes) {
    int first = symmetry == 3 ? 3 * planes / 4 : 0;
    int count =
        switch (symmetry) {
          case 1 -> 1;
          case 2, 3 -> planes / 2 + 1;
          case 4 -> planes / 4 + 1;
          default -> planes;
        };
    return IntStream.range(first, first + count).map(i -> i % planes).toArray();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.9f", value);
  }
}
