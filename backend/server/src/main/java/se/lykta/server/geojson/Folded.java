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
    String plain = isAscii(text) ? text : withoutMarks(text);
    return SPACES.matcher(plain.toLowerCase(Locale.ROOT).strip()).replaceAll(" ");
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static String withoutMarks(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }
}
