package se.lykta.store;

import java.util.List;
import java.util.UUID;
import se.lykta.layers.Feature;
import se.lykta.layers.Problem;
import se.lykta.layers.Stamp;

/** What became of a change set. Each case is ordinary. */
public sealed interface Outcome {

  /** All edits are kept; {@code warnings} are told and did not stop them. */
  record Saved(UUID changeSet, List<SavedFeature> features, List<Problem> warnings)
      implements Outcome {}

  /** Nothing is kept: somebody else saved first. */
  record Conflicts(List<Conflict> conflicts) implements Outcome {}

  /** Nothing is kept: these values can't be. Each problem with the index of its edit. */
  record Invalid(List<EditProblem> problems) implements Outcome {}

  /** The newest version after the change set. */
  record SavedFeature(String layer, UUID id, long version, boolean deleted) {}

  record EditProblem(int edit, Problem problem) {}

  /**
   * An edit of a version that is no longer the newest.
   *
   * @param edit index in the change set
   * @param currentVersion 0 where there never was such a feature
   * @param changed when and by whom the current version was made; null where there never was one
   * @param changedFields between the author's version and the current one; {@code geometry} counts
   * @param current null where it is deleted
   */
  record Conflict(
      int edit,
      String layer,
      UUID id,
      long yourVersion,
      long currentVersion,
      Stamp changed,
      List<String> changedFields,
      Feature current) {

    public boolean isDeleted() {
      return current == null;
    }
  }
}
