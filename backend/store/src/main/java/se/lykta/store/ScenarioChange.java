package se.lykta.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lykta.layers.Feature;
import se.lykta.layers.Stamp;

/**
 * What a scenario makes of one feature.
 *
 * @param before as the register has it today; empty where it has none
 * @param after as the scenario has it; empty where it takes it away
 * @param fields that differ, {@code geometry} among them
 * @param last who changed it in the scenario last
 * @param clash what stands between the scenario and the register
 * @param clashing the fields that both have changed, {@code geometry} among them
 */
public record ScenarioChange(
    String layer,
    UUID id,
    Optional<Feature> before,
    Optional<Feature> after,
    List<String> fields,
    Stamp last,
    Clash clash,
    List<String> clashing) {

  /** What happened in the register since the scenario changed the feature. */
  public enum Clash {
    NONE,
    /** The same fields were given other values; the scenario's stand over them. */
    CHANGED,
    /** The feature was removed, and the scenario's changes of it have nothing to hold on to. */
    REMOVED
  }
}
