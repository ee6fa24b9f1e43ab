package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.store.Samples.by;
import static se.lykta.store.Samples.createLamp;
import static se.lykta.store.Samples.near;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Several people at the same feature. */
abstract class ConflictContract extends StoreContract {

  private static Edit.Patch status(UUID id, long version, String status) {
    return new Edit.Patch("light_point", id, version, Optional.empty(), Map.of("status", status));
  }

  private static Outcome.Conflict conflict(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Conflicts.class);
    return ((Outcome.Conflicts) outcome).conflicts().getFirst();
  }

  @Test
  void an_old_version_is_refused_and_the_conflict_names_what_who_and_when() {
    UUID id = savedLamp();
    save(by("bo", status(id, 1, "faulty")));
    var conflict = conflict(store.apply(by("cia", status(id, 1, "planned"))));
    assertThat(conflict.yourVersion()).isEqualTo(1);
    assertThat(conflict.currentVersion()).isEqualTo(2);
    assertThat(conflict.changed()).isEqualTo(lamp(id).modified());
    assertThat(conflict.changed().by()).isEqualTo("bo");
    assertThat(conflict.changedFields()).containsExactly("status");
    assertThat(conflict.current()).isEqualTo(lamp(id));
    assertThat(conflict.isDeleted()).isFalse();
  }

  @Test
  void a_deleted_feature_is_a_conflict_that_says_so() {
    UUID id = savedLamp();
    save(by("bo", new Edit.Delete("light_point", id, 1)));
    var conflict = conflict(store.apply(by("cia", status(id, 1, "faulty"))));
    assertThat(conflict.isDeleted()).isTrue();
    assertThat(conflict.currentVersion()).isEqualTo(2);
    assertThat(conflict.changed().by()).isEqualTo("bo");
  }

  @Test
  void creating_what_exists_or_existed_is_a_conflict() {
    UUID id = savedLamp();
    assertThat(conflict(store.apply(by("bo", createLamp(id, near(1, 1), "x")))).currentVersion())
        .isEqualTo(1);
    save(new Edit.Delete("light_point", id, 1));
    assertThat(conflict(store.apply(by("bo", createLamp(id, near(1, 1), "x")))).isDeleted())
        .isTrue();
  }

  @Test
  void editing_what_never_was_is_a_conflict_without_a_version() {
    var conflict = conflict(store.apply(by("bo", status(UUID.randomUUID(), 3, "faulty"))));
    assertThat(conflict.currentVersion()).isZero();
    assertThat(conflict.changed()).isNull();
  }

  @Test
  void one_conflict_keeps_the_whole_change_set_out() {
    UUID old = savedLamp();
    UUID other = savedLamp();
    save(status(old, 1, "faulty"));
    conflict(store.apply(by("bo", status(other, 1, "planned"), status(old, 1, "planned"))));
    assertThat(lamp(other).version()).isEqualTo(1);
  }

  @Test
  void of_twenty_edits_of_one_version_at_once_exactly_one_wins() throws Exception {
    UUID id = savedLamp();
    for (long version = 1; version <= 3; version++) {
      long current = version;
      List<Outcome> outcomes =
          atOnce(20, i -> store.apply(by("user" + i, status(id, current, "faulty"))));
      assertThat(outcomes).filteredOn(Outcome.Saved.class::isInstance).hasSize(1);
      assertThat(outcomes)
          .filteredOn(Outcome.Conflicts.class::isInstance)
          .hasSize(19)
          .allSatisfy(o -> assertThat(conflict(o).changed()).isEqualTo(lamp(id).modified()));
      assertThat(lamp(id).version()).isEqualTo(version + 1);
    }
    assertThat(store.history("light_point", id)).hasSize(4);
  }

  @Test
  void change_sets_over_the_same_features_in_any_order_do_not_block_each_other() throws Exception {
    List<UUID> lamps = java.util.stream.Stream.generate(this::savedLamp).limit(10).toList();
    List<Outcome> outcomes = atOnce(16, i -> editAll(i % 2 == 0 ? lamps : lamps.reversed()));
    assertThat(outcomes).allMatch(Outcome.Saved.class::isInstance);
    assertThat(lamps).allMatch(id -> lamp(id).version() == 17);
  }

  private Outcome editAll(List<UUID> lamps) {
    Outcome outcome;
    do {
      Edit[] edits =
          lamps.stream().map(id -> status(id, lamp(id).version(), "faulty")).toArray(Edit[]::new);
      outcome = store.apply(by("anna", edits));
    } while (outcome instanceof Outcome.Conflicts);
    return outcome;
  }

  @Test
  void the_same_change_set_sent_at_once_from_two_places_is_kept_once() throws Exception {
    UUID id = UUID.randomUUID();
    ChangeSet changes = by("anna", createLamp(id, near(0, 0), "T-" + id));
    List<Outcome> outcomes = atOnce(8, i -> store.apply(changes));
    assertThat(outcomes).allMatch(Outcome.Saved.class::isInstance);
    assertThat(store.history("light_point", id)).hasSize(1);
  }

  @Test
  void of_two_who_take_the_same_designation_at_once_one_is_refused() throws Exception {
    String designation = "U-" + UUID.randomUUID();
    List<Outcome> outcomes =
        atOnce(
            8,
            i -> store.apply(by("u" + i, createLamp(UUID.randomUUID(), near(i, 0), designation))));
    assertThat(outcomes).filteredOn(Outcome.Saved.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(Outcome.Invalid.class::isInstance).hasSize(7);
  }

  @Test
  void a_reference_made_while_its_target_is_deleted_is_refused_or_keeps_it() throws Exception {
    for (int round = 0; round < 10; round++) {
      UUID target = savedLamp();
      UUID luminaire = UUID.randomUUID();
      Edit delete = new Edit.Delete("light_point", target, 1);
      Edit refer =
          new Edit.Create(
              "luminaire",
              luminaire,
              null,
              Map.of("light_point", target, "provenance", "illustrative"));
      List<Outcome> outcomes = atOnce(2, i -> store.apply(by("u", i == 0 ? delete : refer)));
      assertThat(outcomes).filteredOn(Outcome.Saved.class::isInstance).hasSize(1);
      assertThat(outcomes).filteredOn(Outcome.Invalid.class::isInstance).hasSize(1);
    }
  }

  private interface Numbered {
    Outcome run(int number);
  }

  private static List<Outcome> atOnce(int times, Numbered work) throws Exception {
    var tasks = new ArrayList<Callable<Outcome>>();
    for (int i = 0; i < times; i++) {
      int number = i;
      tasks.add(() -> work.run(number));
    }
    try (var threads = Executors.newFixedThreadPool(times)) {
      var outcomes = new ArrayList<Outcome>();
      for (var done : threads.invokeAll(tasks)) {
        outcomes.add(done.get());
      }
      return outcomes;
    }
  }
}
