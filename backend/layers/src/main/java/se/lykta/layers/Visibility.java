package se.lykta.layers;

import java.util.Locale;

/** Who may read a feature: everybody, staff who are logged in, planners and administrators. */
public enum Visibility {
  PUBLIC,
  INTERNAL,
  RESTRICTED;

  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }
}
