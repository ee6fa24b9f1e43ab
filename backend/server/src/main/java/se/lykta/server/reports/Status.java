package se.lykta.server.reports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.lykta.layers.Title;

/** Where a report is in the routine; words as in the layer. */
enum Status {
  RECEIVED(true, "mottagen", "received"),
  ASSIGNED(true, "tilldelad", "assigned"),
  POLICE_REPORTED(true, "polisanmäld", "police reported"),
  CLEANED(false, "åtgärdad", "cleaned"),
  CLOSED(false, "avslutad", "closed"),
  DUPLICATE(false, "dubblett", "a duplicate"),
  REJECTED(false, "avvisad", "rejected");

  private final boolean open;
  private final Title title;

  Status(boolean open, String sv, String en) {
    this.open = open;
    this.title = Title.of(sv, en);
  }

  /** Whether somebody still has to act. */
  boolean isOpen() {
    return open;
  }

  /** As it stands in a sentence. */
  Title title() {
    return title;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Status> find(String word) {
    return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
  }
}
