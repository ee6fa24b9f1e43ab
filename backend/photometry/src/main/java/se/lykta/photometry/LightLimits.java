package se.lykta.photometry;

/** Far above any lamp; a number beyond is a mistake and would spoil every sum. */
final class LightLimits {
  static final double MOST_CD = 1e12;
  static final double MOST_LM = 1e9;

  private LightLimits() {}
}
