package se.lykta.photometry;

/**
 * Something doubtful in a photometry file that can be used all the same.
 *
 * @param line where in the file, from 1; 0 where it concerns the whole
 * @param found a value with its unit, or the file's own words
 * @param expected likewise
 */
public record PhotometryIssue(Kind kind, int line, String found, String expected) {

  /** What is doubtful. */
  public enum Kind {
    /** The intensities integrate to another flux than the file says. */
    FLUX,
    /** The light output ratio is not between 0 and 100 %. */
    LIGHT_OUTPUT_RATIO,
    /** The share of the light below 90° is not the file's downward flux fraction. */
    DOWNWARD_SHARE,
    /** The planes that the file lists don't fit the symmetry that it declares. */
    SYMMETRY,
    /** Straight down (or up) the planes have different intensities, though it is one direction. */
    POLE,
    /** Light stands in the file's last γ; beyond it a tilted lamp would find none. */
    TABLE_ENDS,
    /** The plane C360 is there and is not the plane C0. */
    LAST_PLANE,
    /** No circle of planes: a gap is bridged by a straight line. */
    PLANE_GAP,
    /** Lumens per watt that no lamp has, or hardly any. */
    EFFICACY,
    /** A conversion factor that is not 1; it is not applied. */
    CONVERSION_FACTOR,
    /** A factor for a later use that is not 1; it is not applied. */
    RESERVED_FACTOR,
    /** Measured at a tilt that is not 0; the light is not turned back. */
    MEASURED_TILT,
    /** The light depends on the tilt of the lamp; the factors are not applied. */
    LAMP_TILT,
    /** Several lamp sets; the first one's flux is used. */
    LAMP_SETS,
    /** A field that the light does not depend on can't be read; it is left out. */
    FIELD,
    /** The first line names no known edition; it is read as the oldest. */
    EDITION,
    /** Text after the last number; left out. */
    TRAILING_TEXT
  }

  /** In English; a screen makes its own sentence of the kind. */
  public String message() {
    String where = line > 0 ? "line %d: ".formatted(line) : "";
    return "%s%s: found %s, expected %s".formatted(where, kind, found, expected);
  }
}
