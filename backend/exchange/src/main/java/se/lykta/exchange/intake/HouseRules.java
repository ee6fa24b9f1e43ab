package se.lykta.exchange.intake;

import java.util.List;
import se.lykta.layers.Feature;
import se.lykta.layers.Problem;

/** What an installation understands and asks beyond the layers' own rules. */
@FunctionalInterface
public interface HouseRules {
  HouseRules NONE = feature -> List.of();

  /** What is wrong, as errors, and what is doubtful, as warnings. */
  List<Problem> check(Feature feature);

  /** The same in the installation's own words, such as the code of a category for its title. */
  default Feature read(Feature found) {
    return found;
  }
}
