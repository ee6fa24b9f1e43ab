package se.lykta.server.zones;

import java.util.Locale;
import se.lykta.layers.Title;

/** What a zone is on a day, in the order in which a register asks for attention. */
enum State {
  /** Its record lacks something that the law or the layer asks for, whether it has begun or not. */
  INCOMPLETE("Ofullständig", "Incomplete"),
  /** Active, and ends within the first of the days of reminder. */
  ENDING("Upphör snart", "Ending"),
  ACTIVE("Pågår", "Active"),
  PLANNED("Planerad", "Planned"),
  /** Never shown as anything else, whatever its record lacks. */
  ENDED("Avslutad", "Ended");

  private final Title title;

  State(String sv, String en) {
    this.title = Title.of(sv, en);
  }

  Title title() {
    return title;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
