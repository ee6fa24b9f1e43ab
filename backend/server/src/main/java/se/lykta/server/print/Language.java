package se.lykta.server.print;

import java.util.Locale;
import se.lykta.layers.Title;

/** In which a sheet speaks. */
enum Language {
  SV,
  EN;

  String of(Title title) {
    return this == SV ? title.sv() : title.en();
  }

  String of(String sv, String en) {
    return this == SV ? sv : en;
  }

  /** Swedish groups digits by a space and has a decimal comma. */
  Locale locale() {
    return this == SV ? Locale.of("sv", "SE") : Locale.UK;
  }
}
