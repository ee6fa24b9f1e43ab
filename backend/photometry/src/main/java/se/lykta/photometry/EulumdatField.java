package se.lykta.photometry;

/** The lines of an EULUMDAT file before its lamp sets, one field a line, in order. */
enum EulumdatField {
  COMPANY("company and data bank", false),
  TYPE("type indicator", true),
  SYMMETRY("symmetry indicator", true),
  PLANES("number of C planes", true),
  PLANE_STEP("distance between C planes", true),
  GAMMAS("number of γ angles", true),
  GAMMA_STEP("distance between γ angles", true),
  REPORT("measurement report", false),
  NAME("luminaire name", false),
  NUMBER("luminaire number", false),
  FILE_NAME("file name", false),
  DATE("date and user", false),
  LENGTH("length or diameter, mm", true),
  WIDTH("width, mm", true),
  HEIGHT("height, mm", true),
  LUMINOUS_LENGTH("length or diameter of the luminous area, mm", true),
  LUMINOUS_WIDTH("width of the luminous area, mm", true),
  LUMINOUS_HEIGHT_C0("height of the luminous area at C0, mm", true),
  LUMINOUS_HEIGHT_C90("height of the luminous area at C90, mm", true),
  LUMINOUS_HEIGHT_C180("height of the luminous area at C180, mm", true),
  LUMINOUS_HEIGHT_C270("height of the luminous area at C270, mm", true),
  DOWNWARD_SHARE("downward flux fraction, %", true),
  LIGHT_OUTPUT_RATIO("light output ratio, %", true),
  CONVERSION_FACTOR("conversion factor for intensities", true),
  TILT("tilt at the measurement, degrees", true),
  LAMP_SETS("number of lamp sets", true);

  private final String title;
  private final boolean numeric;

  EulumdatField(String title, boolean numeric) {
    this.title = title;
    this.numeric = numeric;
  }

  String title() {
    return title;
  }

  boolean isNumeric() {
    return numeric;
  }

  /** From 1. */
  int line() {
    return ordinal() + 1;
  }
}
