package se.lykta.server.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a report is about; words as in the layer. */
enum Category {
  GRAFFITI("buildings", "ground"),
  VANDALISM("buildings", "ground"),
  LIGHTING_FAULT("lighting"),
  UNSAFE_PLACE("ground"),
  LITTER("ground");

  private final List<String> covers;

  Category(String... covers) {
    this.covers = List.of(covers);
  }

  /** What a responsibility area must cover to hold it, the most fitting first; all of it last. */
  List<String> covers() {
    return covers;
  }

  /** Whether it is photographed and told the police before it is cleaned. */
  boolean needsEvidence() {
    return this == GRAFFITI;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Category> find(String word) {
    return Arrays.stream(values()).filter(category -> category.word().equals(word)).findFirst();
  }
}
