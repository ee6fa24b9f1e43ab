package se.lykta.server.features;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Problem;
import se.lykta.layers.Title;
import se.lykta.server.geojson.FeatureWriter;
import se.lykta.server.geojson.Notation;
import se.lykta.server.problems.ProblemDocument;
import se.lykta.server.problems.ProblemDocument.Entry;
import se.lykta.server.problems.ProblemException;
import se.lykta.store.Edit;
import se.lykta.store.Outcome;
import tools.jackson.databind.util.RawValue;

/** What became of a change set, in the words of the interface. */
final class ChangeSetAnswers {

  record Saved(UUID changeSet, List<Outcome.SavedFeature> features, List<Entry> warnings) {}

  /**
   * @param current the newest version as GeoJSON; null where it is deleted
   */
  record Conflict(
      int edit,
      String layer,
      UUID feature,
      String kind,
      long yourVersion,
      long currentVersion,
      String changedBy,
      Instant changedAt,
      List<String> changedFields,
      RawValue current) {}

  private ChangeSetAnswers() {}

  /**
   * @param edits of the change set, to name the edit that a warning is about
   * @throws ProblemException where nothing was saved
   */
  static Saved saved(Outcome outcome, List<Edit> edits) {
    return switch (outcome) {
      case Outcome.Saved saved ->
          new Saved(saved.changeSet(), saved.features(), warnings(saved.warnings(), edits));
      case Outcome.Conflicts conflicts -> throw conflict(conflicts.conflicts());
      case Outcome.Invalid invalid -> throw ProblemException.invalid(entries(invalid));
    };
  }

  /** All that is wrong or doubtful, conflicts too. */
  static List<Entry> problems(Outcome outcome, List<Edit> edits) {
    return switch (outcome) {
      case Outcome.Saved saved -> warnings(saved.warnings(), edits);
      case Outcome.Conflicts conflicts ->
          conflicts.conflicts().stream().map(ChangeSetAnswers::asProblem).toList();
      case Outcome.Invalid invalid -> entries(invalid);
    };
  }

  private static List<Entry> warnings(List<Problem> warnings, List<Edit> edits) {
    return warnings.stream().map(problem -> Entry.of(editOf(problem, edits), problem)).toList();
  }

  private static Integer editOf(Problem problem, List<Edit> edits) {
    for (int i = 0; i < edits.size(); i++) {
      if (edits.get(i).id().equals(problem.feature())) {
        return i;
      }
    }
    return null;
  }

  private static List<Entry> entries(Outcome.Invalid invalid) {
    return invalid.problems().stream().map(p -> Entry.of(p.edit(), p.problem())).toList();
  }

  private static ProblemException conflict(List<Outcome.Conflict> conflicts) {
    var shown = conflicts.stream().map(ChangeSetAnswers::shown).toList();
    return new ProblemException(ProblemDocument.conflict(detail(conflicts.getFirst()), shown));
  }

  private static Conflict shown(Outcome.Conflict conflict) {
    var changed = conflict.changed();
    return new Conflict(
        conflict.edit(),
        conflict.layer(),
        conflict.id(),
        conflict.isDeleted() ? "deleted" : "changed",
        conflict.yourVersion(),
        conflict.currentVersion(),
        changed == null ? null : changed.by(),
        changed == null ? null : changed.at(),
        conflict.changedFields(),
        current(conflict));
  }

  private static RawValue current(Outcome.Conflict conflict) {
    if (conflict.isDeleted()) {
      return null;
    }
    var layer = Catalogue.getLayer(conflict.layer());
    var writer = new FeatureWriter(layer, Notation.CRS84, FeatureWriter.Members.OWN);
    return new RawValue(writer.toJson(conflict.current()));
  }

  private static Entry asProblem(Outcome.Conflict conflict) {
    var detail = detail(conflict);
    return new Entry(
        "error",
        "conflict",
        conflict.layer(),
        conflict.id(),
        null,
        conflict.edit(),
        detail.sv(),
        detail.en());
  }

  private static Title detail(Outcome.Conflict conflict) {
    var layer = Catalogue.getLayer(conflict.layer()).singular();
    if (conflict.changed() == null) {
      String id = " " + conflict.id();
      return Title.of(layer.sv() + id + " finns inte", layer.en() + id + " does not exist");
    }
    var by = conflict.changed().by() + " " + conflict.changed().at();
    return conflict.isDeleted()
        ? Title.of(layer.sv() + " togs bort av " + by, layer.en() + " was deleted by " + by)
        : Title.of(layer.sv() + " ändrades av " + by, layer.en() + " was changed by " + by);
  }
}
