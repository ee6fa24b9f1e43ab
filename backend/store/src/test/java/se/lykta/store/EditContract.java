package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lykta.store.Samples.by;
import static se.lykta.store.Samples.createLamp;
import static se.lykta.store.Samples.named;
import static se.lykta.store.Samples.near;
import static se.lykta.store.Samples.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.layers.Visibility;

/** Creating, changing and deleting features. */
abstract class EditContract extends StoreContract {

  @Test
  void a_created_feature_is_read_back_as_it_was_given() {
    UUID actor = UUID.randomUUID();
    UUID id = UUID.randomUUID();
    Map<String, Object> values =
        with(
            Samples.lamp("N-17 \"ö\" \\ 🎉"),
            "owner",
            actor,
            "deliberately_off_from",
            Instant.parse("2026-11-24T05:36:31.123Z"),
            "last_inspected",
            LocalDate.of(2026, 3, 1),
            "valid_from",
            LocalDate.of(2020, 1, 31),
            "assumed",
            List.of("pole_height_m", "circuit"));
    save(
        new Edit.Create("actor", actor, null, with(named("A" + actor), "kind", "company")),
        new Edit.Create("light_point", id, near(1.23456789, 2), values));
    var found = lamp(id);
    assertThat(found.values()).isEqualTo(values);
    assertThat(found.geometry()).isEqualTo(near(1.23456789, 2));
    assertThat(found.version()).isEqualTo(1);
    assertThat(found.created().by()).isEqualTo("anna");
    assertThat(found.created()).isEqualTo(found.modified());
  }

  @Test
  void every_boolean_and_line_is_read_back() {
    UUID id = UUID.randomUUID();
    var values =
        with(
            named("Kungsgatan"),
            "function",
            "main",
            "lit",
            true,
            "school_way",
            false,
            "visibility",
            "public",
            "lanes",
            2.0);
    var line = Samples.line(0, 0, 10, 0, 10.5, 7.25);
    save(new Edit.Create("street", id, line, values));
    assertThat(store.get("street", id).values()).isEqualTo(values);
    assertThat(store.get("street", id).geometry()).isEqualTo(line);
  }

  @Test
  void a_list_of_any_texts_and_an_area_with_a_hole_are_read_back() {
    UUID id = UUID.randomUUID();
    var values =
        with(
            named("Södra hamnen"),
            "kind",
            "harbour",
            "visibility",
            "public",
            "aliases",
            List.of("hamnen", "a \"b\", c; d\\e", "Kajen'"));
    var area = Samples.square(0, 0, 100).difference(Samples.square(20, 20, 10));
    save(new Edit.Create("place", id, area, values));
    assertThat(store.get("place", id).values()).isEqualTo(values);
    assertThat(store.get("place", id).geometry()).isEqualTo(area);
  }

  @Test
  void a_feature_without_visibility_gets_that_of_its_layer() {
    UUID actor = UUID.randomUUID();
    save(new Edit.Create("actor", actor, null, with(named("B" + actor), "kind", "police")));
    assertThat(store.get("actor", actor).values()).containsEntry("visibility", "internal");
  }

  @Test
  void replace_clears_what_is_left_out() {
    UUID id = savedLamp();
    var values =
        Map.<String, Object>of("status", "faulty", "provenance", "osm", "visibility", "internal");
    save(new Edit.Replace("light_point", id, 1, near(5, 5), values));
    assertThat(lamp(id).values()).isEqualTo(values);
    assertThat(lamp(id).geometry()).isEqualTo(near(5, 5));
    assertThat(lamp(id).version()).isEqualTo(2);
  }

  @Test
  void patch_changes_what_is_named_and_null_clears() {
    UUID id = savedLamp();
    var patch = new HashMap<String, Object>();
    patch.put("status", "faulty");
    patch.put("pole_height_m", null);
    save(new Edit.Patch("light_point", id, 1, Optional.empty(), patch));
    assertThat(lamp(id).values())
        .containsEntry("status", "faulty")
        .containsKey("designation")
        .doesNotContainKey("pole_height_m");
    assertThat(lamp(id).geometry()).isEqualTo(near(0, 0));
  }

  @Test
  void a_patch_may_move_and_change_nothing_else() {
    UUID id = savedLamp();
    save(new Edit.Patch("light_point", id, 1, Optional.of(near(9, 9)), Map.of()));
    assertThat(lamp(id).geometry()).isEqualTo(near(9, 9));
    assertThat(lamp(id).values()).containsEntry("designation", "L-" + id);
  }

  @Test
  void a_deleted_feature_is_gone_but_not_its_history() {
    UUID id = savedLamp();
    var saved = save(new Edit.Delete("light_point", id, 1));
    assertThat(saved.features())
        .containsExactly(new Outcome.SavedFeature("light_point", id, 2, true));
    assertThat(store.find("light_point", id)).isEmpty();
    assertThatThrownBy(() -> lamp(id)).isInstanceOf(NoSuchElementException.class);
    assertThat(store.history("light_point", id)).hasSize(2);
  }

  @Test
  void one_change_set_may_edit_a_feature_twice() {
    UUID id = UUID.randomUUID();
    var saved =
        save(
            createLamp(id, near(0, 0), "D-" + id),
            new Edit.Patch("light_point", id, 1, Optional.empty(), Map.of("status", "faulty")));
    assertThat(saved.features())
        .containsExactly(new Outcome.SavedFeature("light_point", id, 2, false));
    assertThat(lamp(id).version()).isEqualTo(2);
    assertThat(store.history("light_point", id)).hasSize(2);
  }

  @Test
  void the_same_change_set_sent_again_is_answered_as_before_and_not_applied() {
    UUID id = UUID.randomUUID();
    ChangeSet changes = by("anna", createLamp(id, near(0, 0), "E-" + id));
    var first = save(changes);
    long generation = store.generation("light_point");
    assertThat(store.apply(changes)).isEqualTo(first);
    assertThat(store.generation("light_point")).isEqualTo(generation);
    assertThat(store.history("light_point", id)).hasSize(1);
  }

  @Test
  void a_change_set_is_kept_whole_or_not_at_all() {
    UUID good = UUID.randomUUID();
    UUID bad = UUID.randomUUID();
    var outcome =
        store.apply(
            by(
                "anna",
                createLamp(good, near(0, 0), "F-" + good),
                new Edit.Create(
                    "light_point",
                    bad,
                    near(1, 1),
                    with(Samples.lamp("G"), "pole_height_m", 812.0))));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Invalid.class,
            invalid -> {
              assertThat(invalid.problems()).hasSize(1);
              assertThat(invalid.problems().getFirst().edit()).isEqualTo(1);
              assertThat(invalid.problems().getFirst().problem().field())
                  .isEqualTo("pole_height_m");
            });
    assertThat(store.find("light_point", good)).isEmpty();
  }

  @Test
  void checking_answers_as_applying_would_and_keeps_nothing() {
    UUID id = UUID.randomUUID();
    ChangeSet changes = by("anna", createLamp(id, near(0, 0), "H-" + id));
    assertThat(store.check(changes)).isInstanceOf(Outcome.Saved.class);
    assertThat(store.find("light_point", id)).isEmpty();
    assertThat(store.findChangeSet(changes.id())).isEmpty();
  }

  @Test
  void an_unusual_value_is_a_warning_and_the_same_when_sent_again() {
    UUID id = UUID.randomUUID();
    var edit =
        new Edit.Create(
            "light_point", id, near(0, 0), with(Samples.lamp("I-" + id), "pole_height_m", 40.0));
    ChangeSet changes = by("anna", edit);
    var saved = save(changes);
    assertThat(saved.warnings()).hasSize(1);
    assertThat(store.apply(changes)).isEqualTo(saved);
  }

  @Test
  void counts_follow_every_edit() {
    long before = store.count("light_point", java.util.Set.of(Visibility.PUBLIC));
    UUID id = savedLamp();
    savedLamp();
    assertThat(store.count("light_point", java.util.Set.of(Visibility.PUBLIC)))
        .isEqualTo(before + 2);
    save(
        new Edit.Patch("light_point", id, 1, Optional.empty(), Map.of("visibility", "restricted")));
    assertThat(store.count("light_point", java.util.Set.of(Visibility.PUBLIC)))
        .isEqualTo(before + 1);
    save(new Edit.Delete("light_point", id, 2));
    assertThat(store.count(Query.of("light_point")))
        .isEqualTo(store.list(Query.of("light_point")).size());
  }

  @Test
  void a_change_is_told_after_it_is_kept() {
    var told = new java.util.concurrent.ConcurrentLinkedQueue<Changed>();
    store.onChange(told::add);
    UUID id = savedLamp(near(100, 100));
    save(new Edit.Patch("light_point", id, 1, Optional.of(near(300, 100)), Map.of()));
    var last = told.stream().toList().getLast();
    var layer = last.layers().get("light_point");
    assertThat(last.author()).isEqualTo("anna");
    assertThat(layer.generation()).isEqualTo(store.generation("light_point"));
    assertThat(layer.ids()).containsExactly(id);
    assertThat(layer.bounds().getWidth()).isEqualTo(200);
  }

  @Test
  void heights_are_dropped() {
    UUID id = UUID.randomUUID();
    var high =
        near(0, 0)
            .getFactory()
            .createPoint(new org.locationtech.jts.geom.Coordinate(Samples.EAST, Samples.NORTH, 12));
    save(createLamp(id, high, "J-" + id));
    assertThat(lamp(id).geometry().getCoordinate().getZ()).isNaN();
  }
}
