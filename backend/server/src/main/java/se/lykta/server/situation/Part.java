package se.lykta.server.situation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.lykta.layers.Title;

/** The four fixed parts of the weekly picture, in their order. */
enum Part {
  PRESENT("Vilka har varit närvarande", "Who was present"),
  ACTIVITIES("Genomförda aktiviteter", "Activities carried out"),
  EVENTS("Händelser och åtgärder", "Events and measures"),
  DECISIONS("Beslut och uppföljning", "Decisions and follow-up");

  private final Title title;

  Part(String sv, String en) {
    this.title = Title.of(sv, en);
  }

  Title title() {
    return title;
  }

  /** How the interface and the store call it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Decisions stay inside. */
  boolean isPublic() {
    return this != DECISIONS;
  }

  static Optional<Part> find(String word) {
    return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
  }
}
