package se.lykta.layers;

/** Who may read a feature: everybody, staff who are logged in, planners and administrators. */
public enum Visibility {
  PUBLIC,
  INTERNAL,
  RESTRICTED;

  public String value() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
