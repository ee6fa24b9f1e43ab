package se.lykta.photometry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The editions of IES LM-63, by what their first line says. */
enum IesEdition {
  /** Has no first line of its own: label lines up to TILT=. */
  LM_63_1986("", true),
  LM_63_1991("IESNA91", true),
  LM_63_1995("IESNA:LM-63-1995", false),
  LM_63_2002("IESNA:LM-63-2002", false),
  LM_63_2019("IES:LM-63-2019", false);

  private final String firstLine;
  private final boolean ballastLampFactor;

  IesEdition(String firstLine, boolean ballastLampFactor) {
    this.firstLine = firstLine;
    this.ballastLampFactor = ballastLampFactor;
  }

  String firstLine() {
    return firstLine;
  }

  /**
   * Whether the number between ballast factor and watts is a factor for the intensities. From 1995
   * it is kept for later use; in 2019 it tells how the file came about.
   */
  boolean hasBallastLampFactor() {
    return ballastLampFactor;
  }

  /** Empty where the line claims to be of an edition that is not known here. */
  static Optional<IesEdition> find(String line) {
    String claim = line.strip().toUpperCase(Locale.ROOT);
    if (!claim.startsWith("IESNA") && !claim.startsWith("IES:")) {
      return Optional.of(LM_63_1986);
    }
    return Arrays.stream(values()).filter(edition -> edition.firstLine.equals(claim)).findFirst();
  }
}
