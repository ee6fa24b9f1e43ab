package se.lykta.server.publicmap;

import java.util.Arrays;
import java.util.Optional;
import se.lykta.layers.Title;

/** What the public map shows, in the order of its page. */
enum Section {
  MEASURES("atgard", Title.of("Åtgärder", "Measures"), Title.of("Åtgärd", "Measure")),
  PLANS("plan", Title.of("Trygghetsplaner", "Safety plans"), Title.of("Trygghetsplan", "Plan")),
  LAMPS("lampa", Title.of("Släckta lampor", "Lamps that are off"), Title.of("Lampa", "Lamp")),
  CAMERAS(
      "kamerazon",
      Title.of("Kamerabevakning", "Camera surveillance"),
      Title.of("Kamerazon", "Camera zone")),
  ORDER_RULES("ordning", Title.of("Ordningsregler", "Rules of order"), Title.of("Regel", "Rule")),
  PRESENCE(
      "narvaro",
      Title.of("Ordningsvakter och värdar", "Guards and hosts"),
      Title.of("Område", "Area")),
  PLACES("plats", Title.of("Platser", "Places"), Title.of("Plats", "Place")),
  PROMISES("lofte", Title.of("Medborgarlöften", "Citizen promises"), Title.of("Löfte", "Promise"));

  private final String slug;
  private final Title title;
  private final Title singular;

  Section(String slug, Title title, Title singular) {
    this.slug = slug;
    this.title = title;
    this.singular = singular;
  }

  /** Its part of an address. */
  String slug() {
    return slug;
  }

  Title title() {
    return title;
  }

  Title singular() {
    return singular;
  }

  static Optional<Section> find(String slug) {
    return Arrays.stream(values()).filter(section -> section.slug.equals(slug)).findFirst();
  }
}
