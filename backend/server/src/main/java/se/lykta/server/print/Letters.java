package se.lykta.server.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of a sheet, embedded so that every reader shows the same: Liberation Sans, which
 * PDFBox carries. What it has no letter for becomes a question mark.
 */
final class Letters {
  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final double UNITS = 1000;
  private static final char UNKNOWN = '?';

  private final PDFont font;
  private final Map<Integer, Boolean> known = new HashMap<>();

  private Letters(PDFont font) {
    this.font = font;
  }

  static Letters of(PDDocument document) throws IOException {
    try (InputStream file = PDFont.class.getResourceAsStream(FILE)) {
      return new Letters(PDType0Font.load(document, file, true));
    }
  }

  PDFont font() {
    return font;
  }

  String readable(String text) {
    var readable = new StringBuilder(text.length());
    text.strip()
        .codePoints()
        .map(letter -> Character.isWhitespace(letter) ? ' ' : letter)
        .map(letter -> known.computeIfAbsent(letter, this::has) ? letter : UNKNOWN)
        .forEach(readable::appendCodePoint);
    return readable.toString();
  }

  private boolean has(int letter) {
    try {
      font.encode(Character.toString(letter));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param readable as {@link #readable} gives it
   * @param sizeMm of the font
   * @return millimetres
   */
  double width(String readable, double sizeMm) {
    try {
      return font.getStringWidth(readable) / UNITS * sizeMm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
