package se.lykta.photometry;

/** A text that fits into one line of a file. */
final class Label {
  private Label() {}

  static String of(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
