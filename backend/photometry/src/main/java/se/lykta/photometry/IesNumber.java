package se.lykta.photometry;

/** The thirteen numbers of an IES LM-63 file between its TILT part and its angles, in order. */
enum IesNumber {
  LAMPS("number of lamps", 0, 1e6),
  LUMENS_PER_LAMP("lumens per lamp", -LightLimits.MOST_LM, LightLimits.MOST_LM),
  MULTIPLIER("candela multiplier", Double.MIN_VALUE, 1e6),
  GAMMAS("number of vertical angles", 2, Integer.MAX_VALUE),
  PLANES("number of horizontal angles", 1, Integer.MAX_VALUE),
  PHOTOMETRIC_TYPE("photometric type", 1, 3),
  UNITS("units type", 1, 2),
  WIDTH("width of the luminous opening", -1e6, 1e6),
  LENGTH("length of the luminous opening", -1e6, 1e6),
  HEIGHT("height of the luminous opening", -1e6, 1e6),
  BALLAST_FACTOR("ballast factor", Double.MIN_VALUE, 1e3),
  /** In the oldest editions the ballast-lamp photometric factor. */
  RESERVED("factor after the ballast factor", 0, 1e3),
  WATTS("input watts", 0, 1e9);

  private final String title;
  private final double least;
  private final double most;

  IesNumber(String title, double least, double most) {
    this.title = title;
    this.least = least;
    this.most = most;
  }

  String title() {
    return title;
  }

  double least() {
    return least;
  }

  double most() {
    return most;
  }

  boolean isWhole() {
    return switch (this) {
      case LAMPS, GAMMAS, PLANES, PHOTOMETRIC_TYPE, UNITS -> true;
      default -> false;
    };
  }
}
