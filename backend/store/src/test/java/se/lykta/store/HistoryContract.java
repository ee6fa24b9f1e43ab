package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lykta.store.Samples.by;
import static se.lykta.store.Samples.createLamp;
import static se.lykta.store.Samples.near;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Versions, restoring and undoing. */
abstract class HistoryContract extends StoreContract {

  private static Edit.Patch status(UUID id, long version, String status) {
    return new Edit.Patch("light_point", id, version, Optional.empty(), Map.of("status", status));
  }

  private Outcome undo(UUID changeSet) {
    return store.undo(changeSet, UUID.randomUUID(), "dan");
  }

  private Outcome.Saved undone(UUID changeSet) {
    Outcome outcome = undo(changeSet);
    assertThat(outcome).isInstanceOf(Outcome.Saved.class);
    return (Outcome.Saved) outcome;
  }

  @Test
  void history_tells_who_did_what_newest_first() {
    UUID id = UUID.randomUUID();
    save(by("anna", createLamp(id, near(0, 0), "A-" + id)));
    var moved =
        new Edit.Patch("light_point", id, 1, Optional.of(near(1, 0)), Map.of("status", "faulty"));
    save(new ChangeSet(UUID.randomUUID(), "bo", "flyttad efter inmätning", List.of(moved)));
    save(by("cia", new Edit.Delete("light_point", id, 2)));
    List<Version> history = store.history("light_point", id);
    assertThat(history).extracting(Version::version).containsExactly(3L, 2L, 1L);
    assertThat(history)
        .extracting(Version::operation)
        .containsExactly(Operation.DELETE, Operation.PATCH, Operation.CREATE);
    assertThat(history).extracting(v -> v.stamp().by()).containsExactly("cia", "bo", "anna");
    assertThat(history.get(1).comment()).isEqualTo("flyttad efter inmätning");
    assertThat(history.get(1).changedFields()).containsExactly("status", "geometry");
    assertThat(history.get(1).feature().geometry()).isEqualTo(near(1, 0));
    assertThat(history.get(2).feature().geometry()).isEqualTo(near(0, 0));
    assertThat(history.get(0).deleted()).isTrue();
    assertThat(history.get(0).feature().geometry()).isEqualTo(near(1, 0));
  }

  @Test
  void an_earlier_version_becomes_the_newest() {
    UUID id = savedLamp();
    save(status(id, 1, "faulty"));
    save(new Edit.Restore("light_point", id, 2, 1));
    assertThat(lamp(id).version()).isEqualTo(3);
    assertThat(lamp(id).values()).containsEntry("status", "ok");
    assertThat(store.history("light_point", id).getFirst().operation())
        .isEqualTo(Operation.RESTORE);
  }

  @Test
  void a_deleted_feature_comes_back_with_who_created_it() {
    UUID id = savedLamp();
    var before = lamp(id);
    save(by("bo", new Edit.Delete("light_point", id, 1)));
    save(by("cia", new Edit.Restore("light_point", id, 2, 1)));
    assertThat(lamp(id).version()).isEqualTo(3);
    assertThat(lamp(id).values()).isEqualTo(before.values());
    assertThat(lamp(id).created()).isEqualTo(before.created());
    assertThat(lamp(id).modified().by()).isEqualTo("cia");
  }

  @Test
  void a_deleted_feature_may_be_restored_without_naming_the_deletion() {
    UUID id = savedLamp();
    save(new Edit.Delete("light_point", id, 1));
    save(new Edit.Restore("light_point", id, 0, 1));
    assertThat(lamp(id).version()).isEqualTo(3);
  }

  @Test
  void a_version_that_never_was_cannot_be_restored() {
    UUID id = savedLamp();
    var outcome = store.apply(by("bo", new Edit.Restore("light_point", id, 1, 9)));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Invalid.class,
            invalid ->
                assertThat(invalid.problems().getFirst().problem().message().sv())
                    .contains("Version 9 finns inte"));
  }

  @Test
  void undoing_brings_back_what_was_created_changed_and_deleted() {
    UUID created = UUID.randomUUID();
    UUID changed = savedLamp();
    UUID deleted = savedLamp();
    var changedBefore = lamp(changed);
    var deletedBefore = lamp(deleted);
    var saved =
        save(
            createLamp(created, near(3, 3), "C-" + created),
            status(changed, 1, "faulty"),
            new Edit.Delete("light_point", deleted, 1));
    var undone = undone(saved.changeSet());
    assertThat(undone.features())
        .containsExactly(
            new Outcome.SavedFeature("light_point", created, 2, true),
            new Outcome.SavedFeature("light_point", changed, 3, false),
            new Outcome.SavedFeature("light_point", deleted, 3, false));
    assertThat(store.find("light_point", created)).isEmpty();
    assertThat(lamp(changed).values()).isEqualTo(changedBefore.values());
    assertThat(lamp(deleted).values()).isEqualTo(deletedBefore.values());
    assertThat(lamp(deleted).geometry()).isEqualTo(deletedBefore.geometry());
    assertThat(lamp(deleted).created()).isEqualTo(deletedBefore.created());
  }

  @Test
  void an_undo_can_be_undone() {
    UUID id = savedLamp();
    var faulty = save(status(id, 1, "faulty"));
    var undone = undone(faulty.changeSet());
    undone(undone.changeSet());
    assertThat(lamp(id).values()).containsEntry("status", "faulty");
    assertThat(lamp(id).version()).isEqualTo(4);
    assertThat(store.findChangeSet(faulty.changeSet()).orElseThrow().undoneBy())
        .contains(undone.changeSet());
    assertThat(store.findChangeSet(undone.changeSet()).orElseThrow().undoes())
        .contains(faulty.changeSet());
  }

  @Test
  void what_changed_since_is_not_undone_and_nothing_else_is() {
    UUID one = savedLamp();
    UUID other = savedLamp();
    var saved = save(status(one, 1, "faulty"), status(other, 1, "faulty"));
    save(by("bo", status(other, 2, "planned")));
    assertThat(undo(saved.changeSet()))
        .isInstanceOfSatisfying(
            Outcome.Conflicts.class,
            c -> {
              assertThat(c.conflicts()).hasSize(1);
              assertThat(c.conflicts().getFirst().id()).isEqualTo(other);
              assertThat(c.conflicts().getFirst().changed().by()).isEqualTo("bo");
            });
    assertThat(lamp(one).values()).containsEntry("status", "faulty");
    assertThat(store.findChangeSet(saved.changeSet()).orElseThrow().undoneBy()).isEmpty();
  }

  @Test
  void the_same_undo_sent_again_is_answered_as_before() {
    UUID id = savedLamp();
    var saved = save(status(id, 1, "faulty"));
    UUID undo = UUID.randomUUID();
    var first = store.undo(saved.changeSet(), undo, "dan");
    assertThat(store.undo(saved.changeSet(), undo, "dan")).isEqualTo(first);
    assertThat(lamp(id).version()).isEqualTo(3);
  }

  @Test
  void an_unknown_change_set_cannot_be_undone() {
    assertThatThrownBy(() -> undo(UUID.randomUUID())).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void a_creation_cannot_be_undone_while_others_refer_to_it() {
    UUID id = UUID.randomUUID();
    var saved = save(createLamp(id, near(0, 0), "R-" + id));
    save(
        new Edit.Create(
            "luminaire",
            UUID.randomUUID(),
            null,
            Map.of("light_point", id, "provenance", "illustrative")));
    assertThat(undo(saved.changeSet())).isInstanceOf(Outcome.Invalid.class);
  }

  @Test
  void change_sets_are_summed_up_newest_first() {
    UUID id = savedLamp();
    UUID other = UUID.randomUUID();
    var saved = save(createLamp(other, near(0, 0), "S-" + other), status(id, 1, "faulty"));
    var newest = store.changeSets(1).getFirst();
    assertThat(newest.id()).isEqualTo(saved.changeSet());
    assertThat(newest.counts()).isEqualTo(new ChangeSetSummary.Counts(1, 1, 0));
    assertThat(newest.layers()).containsExactly("light_point");
    assertThat(newest.stamp().by()).isEqualTo("anna");
  }
}
