package se.lykta.layers;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;

/** A text on the screen in both languages of the product. */
public record Title(String sv, String en) {

  public Title {
    Objects.requireNonNull(sv, "sv");
    Objects.requireNonNull(en, "en");
  }

  public static Title of(String sv, String en) {
    return new Title(sv, en);
  }

  /**
   * This text with its {@code %s} filled in, each language with its own words.
   *
   * @param parts titles, or what reads the same in both languages
   */
  public Title with(Object... parts) {
    return new Title(
        sv.formatted(inLanguage(Title::sv, parts)), en.formatted(inLanguage(Title::en, parts)));
  }

  private static Object[] inLanguage(Function<Title, String> language, Object... parts) {
    return Arrays.stream(parts)
        .map(part -> part instanceof Title title ? language.apply(title) : part)
        .toArray();
  }
}
