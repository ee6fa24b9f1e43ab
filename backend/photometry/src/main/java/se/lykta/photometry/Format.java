package se.lykta.photometry;

/** The two file formats, each with the side that a road luminaire throws its light to. */
public enum Format {
  /** EULUMDAT, .ldt; CIE's convention: C90 is the street. */
  EULUMDAT("ldt", 90),
  /** IES LM-63, .ies; road files there have the street at C0. */
  IES_LM63("ies", 0);

  private final String extension;
  private final double streetSideC;

  Format(String extension, double streetSideC) {
    this.extension = extension;
    this.streetSideC = streetSideC;
  }

  /** Without a dot. */
  public String extension() {
    return extension;
  }

  /** Degrees. */
  public double streetSideC() {
    return streetSideC;
  }
}
