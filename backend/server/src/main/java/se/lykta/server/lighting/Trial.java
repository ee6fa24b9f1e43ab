package se.lykta.server.lighting;

import se.lykta.server.features.ChangeSetReader;
import se.lykta.server.lighting.stock.Register;
import se.lykta.server.lighting.stock.Tried;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import tools.jackson.databind.JsonNode;

/** Edits that nobody has saved, as they are sent to be tried. */
final class Trial {

  private Trial() {}

  /**
   * What can't be a lamp at all the engine refuses, with what and why.
   *
   * @param body {@code {"edits": […]}} as in {@code POST /api/change-sets}
   */
  static Tried of(Register register, JsonNode body) {
    try {
      return register.after(ChangeSetReader.readEdits(body));
    } catch (IllegalArgumentException e) {
      throw ProblemException.of(
          ProblemKind.INVALID,
          "Ljuset kan inte räknas: " + e.getMessage(),
          "The light can't be computed: " + e.getMessage());
    }
  }
}
