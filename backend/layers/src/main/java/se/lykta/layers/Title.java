package se.lykta.layers;

import java.util.Objects;

/** A text on the screen in both languages of the product. */
public record Title(String sv, String en) {

  public Title {
    Objects.requireNonNull(sv, "sv");
    Objects.requireNonNull(en, "en");
  }

  public static Title of(String sv, String en) {
    return new Title(sv, en);
  }
}
