package se.lykta.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.layers.Problem;
import se.lykta.layers.Severity;
import se.lykta.layers.Title;

/** Does the edits of a change set on drafts, and collects what stands against them. */
final class Editing {
  private final Past past;
  private final Drafts drafts;
  private final List<Outcome.Conflict> conflicts = new ArrayList<>();
  private final List<Outcome.EditProblem> problems = new ArrayList<>();

  Editing(Past past, Drafts drafts) {
    this.past = past;
    this.drafts = drafts;
  }

  /** What features were. */
  interface Past {
    /** Empty where there was no such version, or the feature was not there in it. */
    Optional<Versions.Content> find(UndoTarget feature, long version) throws SQLException;
  }

  List<Outcome.Conflict> conflicts() {
    return conflicts;
  }

  List<Outcome.EditProblem> problems() {
    return problems;
  }

  void edit(List<Edit> edits) throws SQLException {
    for (int i = 0; i < edits.size(); i++) {
      edit(i, edits.get(i));
    }
  }

  private void edit(int index, Edit edit) throws SQLException {
    Draft draft = drafts.get(edit.layer(), edit.id());
    switch (edit) {
      case Edit.Create create -> create(index, draft, create);
      case Edit.Replace replace -> replace(index, draft, replace);
      case Edit.Patch patch -> patch(index, draft, patch);
      case Edit.Delete delete -> delete(index, draft, delete);
      case Edit.Restore restore -> restore(index, draft, restore);
    }
  }

  private void create(int index, Draft draft, Edit.Create edit) throws SQLException {
    if (draft.version() != 0) {
      conflict(index, draft, 0);
      return;
    }
    var values = withVisibility(draft, edit.values());
    draft.become(index, Operation.CREATE, edit.geometry(), values);
  }

  /** What is new has the layer's own visibility where nothing else is said. */
  static Map<String, Object> withVisibility(Draft draft, Map<String, Object> given) {
    if (given.get(Common.VISIBILITY) != null) {
      return given;
    }
    var values = new LinkedHashMap<>(given);
    values.put(Common.VISIBILITY, draft.table().layer().defaultVisibility().value());
    return values;
  }

  private void replace(int index, Draft draft, Edit.Replace edit) throws SQLException {
    if (isCurrent(index, draft, edit.version())) {
      draft.become(index, Operation.REPLACE, edit.geometry(), withVisibility(draft, edit.values()));
    }
  }

  private void patch(int index, Draft draft, Edit.Patch edit) throws SQLException {
    if (isCurrent(index, draft, edit.version())) {
      Feature now = draft.now();
      var values = new LinkedHashMap<>(now.values());
      values.putAll(edit.values());
      draft.become(index, Operation.PATCH, edit.geometry().orElse(now.geometry()), values);
    }
  }

  private void delete(int index, Draft draft, Edit.Delete edit) throws SQLException {
    if (isCurrent(index, draft, edit.version())) {
      draft.remove(index, Operation.DELETE);
    }
  }

  private void restore(int index, Draft draft, Edit.Restore edit) throws SQLException {
    boolean knownRemoved = draft.now() == null && draft.version() > 0 && edit.version() == 0;
    if (draft.version() == 0 || (!knownRemoved && draft.version() != edit.version())) {
      conflict(index, draft, edit.version());
      return;
    }
    Optional<Versions.Content> then = past(draft, edit.toVersion());
    if (then.isEmpty()) {
      problems.add(new Outcome.EditProblem(index, noSuchVersion(draft, edit)));
      return;
    }
    draft.become(index, Operation.RESTORE, then.get().geometry(), then.get().values());
  }

  private static Problem noSuchVersion(Draft draft, Edit.Restore edit) {
    var message =
        Title.of(
            "Version %d finns inte att återställa; den nyaste är %d"
                .formatted(edit.toVersion(), draft.version()),
            "There is no version %d to restore; the newest is %d"
                .formatted(edit.toVersion(), draft.version()));
    return new Problem(Severity.ERROR, "no-such-version", edit.layer(), edit.id(), null, message);
  }

  private boolean isCurrent(int index, Draft draft, long version) throws SQLException {
    boolean current = draft.now() != null && draft.version() == version;
    if (!current) {
      conflict(index, draft, version);
    }
    return current;
  }

  /** Brings a feature back to what it was before a change set whose last version of it is given. */
  void undo(int index, Draft draft, long lastVersion, Optional<History.Image> before)
      throws SQLException {
    if (isChangedSince(draft, lastVersion)) {
      conflict(index, draft, lastVersion);
    } else if (before.isPresent()) {
      Geometry geometry = before.get().geometry();
      draft.become(index, Operation.UNDO, geometry, before.get().values());
    } else if (draft.now() != null) {
      draft.remove(index, Operation.UNDO);
    }
  }

  /**
   * What was changed and brought back since is as that version left it: undoing goes step by step.
   */
  private boolean isChangedSince(Draft draft, long version) throws SQLException {
    if (draft.version() == version) {
      return false;
    }
    boolean wasThere = past(draft, version).isPresent();
    boolean isThere = draft.now() != null;
    return wasThere != isThere || !changedFields(draft, version).isEmpty();
  }

  private void conflict(int index, Draft draft, long yourVersion) throws SQLException {
    conflicts.add(
        new Outcome.Conflict(
            index,
            draft.table().layer().name(),
            draft.id(),
            yourVersion,
            draft.version(),
            draft.changed(),
            changedFields(draft, yourVersion),
            draft.now()));
  }

  private List<String> changedFields(Draft draft, long yourVersion) throws SQLException {
    if (draft.now() == null) {
      return List.of();
    }
    Versions.Content yours = past(draft, yourVersion).orElse(Versions.Content.NOTHING);
    var theirs = new Versions.Content(draft.now().geometry(), draft.now().values());
    return Versions.differences(yours, theirs);
  }

  private Optional<Versions.Content> past(Draft draft, long version) throws SQLException {
    return past.find(new UndoTarget(draft.table().layer().name(), draft.id()), version);
  }
}
