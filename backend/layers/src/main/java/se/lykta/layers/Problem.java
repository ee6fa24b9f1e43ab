package se.lykta.layers;

import java.util.UUID;

/**
 * Something wrong, or doubtful, about one feature: what, where, found and expected, in both
 * languages.
 *
 * @param code stable, for programs: {@code out-of-range}
 * @param feature null where the feature has no id yet
 * @param field the field's name, {@code geometry}, or null where it concerns the whole feature
 */
public record Problem(
    Severity severity, String code, String layer, UUID feature, String field, Title message) {

  /** What stands for a field where the geometry is meant. */
  public static final String GEOMETRY = "geometry";

  public static Problem error(String code, Feature feature, String field, Title message) {
    return new Problem(Severity.ERROR, code, feature.layer(), feature.id(), field, message);
  }

  public static Problem warning(String code, Feature feature, String field, Title message) {
    return new Problem(Severity.WARNING, code, feature.layer(), feature.id(), field, message);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
