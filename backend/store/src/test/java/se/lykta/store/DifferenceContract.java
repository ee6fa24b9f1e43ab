package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.store.Samples.by;
import static se.lykta.store.Samples.createLamp;
import static se.lykta.store.Samples.near;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.layers.Feature;

/** What changed in the register between two moments. */
abstract class DifferenceContract extends StoreContract {

  /** Later than all that was saved, and earlier than what will be. */
  private Instant now() {
    try {
      Thread.sleep(5);
      return Times.now();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      sleep();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Difference> since(Instant from) {
    return store.differences(from, now(), null, Difference.NEWEST, 100);
  }

  private void patch(UUID id, long version, String status) {
    save(
        by(
            "bo",
            new Edit.Patch(
                "light_point", id, version, Optional.empty(), Map.of("status", status))));
  }

  @Test
  void tells_what_was_added_changed_and_removed_the_last_change_first() {
    UUID changed = savedLamp();
    UUID removed = savedLamp();
    UUID untouched = savedLamp();
    Instant from = now();
    patch(changed, 1, "faulty");
    save(new Edit.Delete("light_point", removed, 1));
    UUID added = savedLamp();
    patch(changed, 2, "planned");
    List<Difference> found = since(from);
    assertThat(found).extracting(Difference::id).containsExactly(changed, added, removed);
    assertThat(found).extracting(Difference::id).doesNotContain(untouched);
    assertThat(found.get(2).after()).isEmpty();
    assertThat(found.get(1).before()).isEmpty();
    assertThat(found.get(0).changedFields()).containsExactly("status");
    assertThat(found.get(0).before().orElseThrow().values()).containsEntry("status", "ok");
    assertThat(found.get(0).after().orElseThrow().values()).containsEntry("status", "planned");
    assertThat(found.get(0).stamp().by()).isEqualTo("bo");
  }

  @Test
  void tells_what_the_register_said_where_it_says_something_else_now() {
    UUID changed = savedLamp();
    UUID removed = savedLamp();
    UUID same = savedLamp();
    patch(changed, 1, "faulty");
    Instant at = now();
    assertThat(store.recorded(at, List.of("light_point")).isEmpty()).isTrue();
    patch(changed, 2, "planned");
    patch(same, 1, "faulty");
    patch(same, 2, "ok");
    save(new Edit.Delete("light_point", removed, 1));
    UUID cameLater = savedLamp();
    patch(cameLater, 1, "faulty");
    assertThat(store.recorded(at, List.of("luminaire")).isEmpty()).isTrue();
    Map<UUID, Optional<Feature>> then =
        store.recorded(at, List.of("luminaire", "light_point")).of("light_point");
    assertThat(then).containsOnlyKeys(changed, removed);
    assertThat(then.get(changed).orElseThrow().values()).containsEntry("status", "faulty");
    assertThat(then.get(removed).orElseThrow().values()).containsEntry("status", "ok");
  }

  @Test
  void what_was_brought_back_or_came_and_went_is_no_difference() {
    UUID changed = savedLamp();
    UUID gone = UUID.randomUUID();
    Instant from = now();
    patch(changed, 1, "faulty");
    patch(changed, 2, "ok");
    save(createLamp(gone, near(2, 2), "G-" + gone));
    save(new Edit.Delete("light_point", gone, 1));
    assertThat(since(from)).hasSize(2).allMatch(Difference::isNone);
  }

  @Test
  void what_came_back_after_a_deletion_is_new_where_the_deletion_lies_before() {
    UUID id = savedLamp();
    save(new Edit.Delete("light_point", id, 1));
    Instant from = now();
    save(new Edit.Restore("light_point", id, 2, 1));
    Difference found = since(from).getFirst();
    assertThat(found.before()).isEmpty();
    assertThat(found.after()).isPresent();
    assertThat(found.isNone()).isFalse();
  }

  @Test
  void later_changes_do_not_count() {
    UUID id = savedLamp();
    Instant from = now();
    patch(id, 1, "faulty");
    Instant until = now();
    patch(id, 2, "planned");
    Difference found =
        store.differences(from, until, "light_point", Difference.NEWEST, 10).getFirst();
    assertThat(found.after().orElseThrow().values()).containsEntry("status", "faulty");
  }

  @Test
  void comes_in_pages_and_by_layer() {
    Instant from = now();
    for (int i = 0; i < 7; i++) {
      savedLamp();
    }
    save(new Edit.Create("tree", UUID.randomUUID(), near(1, 1), Map.of("provenance", "surveyed")));
    var all = new ArrayList<Difference>();
    List<Difference> page = store.differences(from, now(), "light_point", Difference.NEWEST, 3);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = store.differences(from, now(), "light_point", page.getLast().position(), 3);
    }
    assertThat(all).hasSize(7).extracting(Difference::id).doesNotHaveDuplicates();
    assertThat(since(from)).hasSize(8);
    assertThat(store.differences(from, now(), "tree", Difference.NEWEST, 10)).hasSize(1);
  }
}
