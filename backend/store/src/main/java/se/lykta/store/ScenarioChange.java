package se.lykta.store;

import java.util.List;
import se.lykta.layers.Feature;

/**
 * What a scenario makes of one feature.
 *
 * @param difference from the register as it is today; its position is that in the list
 * @param known the feature as it is shown: after, else before, else as it was before the register
 *     removed it
 * @param clash what stands between the scenario and the register
 * @param clashing the fields that both have changed, {@code geometry} among them
 */
public record ScenarioChange(
    Difference difference, Feature known, Clash clash, List<String> clashing) {

  /** What happened in the register since the scenario changed the feature. */
  public enum Clash {
    NONE,
    /** The same fields were given other values; the scenario's stand over them. */
    CHANGED,
    /** The feature was removed, and the scenario's changes of it have nothing to hold on to. */
    REMOVED
  }
}
