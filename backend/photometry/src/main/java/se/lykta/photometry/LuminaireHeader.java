package se.lykta.photometry;

import java.util.List;

/**
 * What a file tells about the luminaire besides its light. Texts are the file's own, stripped.
 *
 * @param maker company or laboratory
 * @param number catalogue number
 * @param report measurement report
 * @param lampSets in the file's order; the first one's flux counts
 */
public record LuminaireHeader(
    String maker,
    String name,
    String number,
    String report,
    List<LampSet> lampSets,
    Dimensions dimensions,
    Declared declared) {
  public LuminaireHeader {
    lampSets = List.copyOf(lampSets);
  }
}
