package se.lykta.photometry;

import java.util.List;

/**
 * A photometry file that was read. Immutable.
 *
 * @param distribution in cd: of the first lamp set in EULUMDAT, with the multiplier and the ballast
 *     factors in IES LM-63
 * @param issues what is doubtful, in no order
 * @param source the file's own entries, for writing it again
 */
public record Photometry(
    LuminaireHeader header,
    LightDistribution distribution,
    List<PhotometryIssue> issues,
    PhotometryDocument source) {
  public Photometry {
    issues = List.copyOf(issues);
  }

  /** The same luminaire with another side to the street, for a file that is turned. */
  public Photometry withStreetSideC(double streetSideC) {
    return new Photometry(header, distribution.withStreetSideC(streetSideC), issues, source);
  }

  /** The format it was read from. */
  public Format format() {
    return source.format();
  }
}
