package se.lykta.server.geojson;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as a search compares them: lower case, without marks on letters, single spaces. */
public final class Folded {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Folded() {}

  public static String of(String text) {
    return isOneAsciiWord(text) ? text.toLowerCase(Locale.ROOT) : ofAny(text);
  }

  /** As most numbers are, of which a table may hold 100,000: without marks and spaces. */
  private static boolean isOneAsciiWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static String ofAny(String text) {
    String plain = withoutMarks(text).toLowerCase(Locale.ROOT);
    return SPACES.matcher(plain.strip()).replaceAll(" ");
  }

  private static String withoutMarks(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }
}
