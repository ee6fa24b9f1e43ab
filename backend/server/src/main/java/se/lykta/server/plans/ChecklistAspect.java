package se.lykta.server.plans;

import java.util.List;
import se.lykta.layers.Title;

/**
 * An aspect of BoTryggt2030 and what to ask of a place about it.
 *
 * @param aspect as the layer {@code measure} has it
 */
record ChecklistAspect(String aspect, Title title, List<Title> questions) {

  ChecklistAspect {
    if (aspect == null || title == null || questions == null) {
      throw new IllegalArgumentException(
          "an aspect of the checklist is %s; expected aspect, title and questions"
              .formatted(aspect));
    }
    questions = List.copyOf(questions);
  }
}
