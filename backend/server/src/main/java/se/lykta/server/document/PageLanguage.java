package se.lykta.server.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.lykta.layers.Title;

/** The languages of pages that anybody can open. */
public enum PageLanguage {
  SV,
  EN;

  public String of(Title title) {
    return this == SV ? title.sv() : title.en();
  }

  /** By ISO 639-1. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public PageLanguage other() {
    return this == SV ? EN : SV;
  }

  /** A path of a page in this language. */
  public String path(String path) {
    return this == SV ? path : path + "?lang=en";
  }

  public static Optional<PageLanguage> find(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }
}
