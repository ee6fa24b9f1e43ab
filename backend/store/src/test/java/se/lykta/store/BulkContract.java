package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lykta.store.Samples.near;
import static se.lykta.store.Samples.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Feature;
import se.lykta.layers.Problem;

/** Many features at once. */
abstract class BulkContract extends StoreContract {

  private static Feature unsaved(int i, Map<String, Object> values) {
    return Feature.unsaved("light_point", UUID.randomUUID(), near(i, 0), values);
  }

  private long insert(UUID changeSet, List<Feature> features) {
    return store.bulkInsert(changeSet, "anna", "import", features);
  }

  @Test
  void many_features_are_kept_found_and_undone_as_one_change_set() {
    UUID changeSet = UUID.randomUUID();
    long before = store.count(Query.of("light_point"));
    List<Feature> features =
        IntStream.range(0, 1_200).mapToObj(i -> unsaved(i, Samples.lamp("bulk \\ " + i))).toList();
    assertThat(insert(changeSet, features)).isEqualTo(1_200);
    Feature first = store.get("light_point", features.getFirst().id());
    assertThat(first.values()).isEqualTo(features.getFirst().values());
    assertThat(first.geometry()).isEqualTo(features.getFirst().geometry());
    var box = new Envelope(Samples.EAST + 10, Samples.EAST + 19, Samples.NORTH, Samples.NORTH);
    assertThat(store.list(Query.of("light_point").inBox(box))).hasSize(10);
    assertThat(store.history("light_point", first.id()).getFirst().operation())
        .isEqualTo(Operation.IMPORT);
    assertThat(insert(changeSet, features)).isEqualTo(1_200);
    assertThat(store.undo(changeSet, UUID.randomUUID(), "bo")).isInstanceOf(Outcome.Saved.class);
    assertThat(store.count(Query.of("light_point"))).isEqualTo(before);
    assertThat(store.list(Query.of("light_point").inBox(box))).isEmpty();
  }

  @Test
  void a_change_of_many_is_undone_to_what_each_was_whatever_was_touched_twice() {
    List<Feature> lamps = IntStream.range(0, 700).mapToObj(BulkContract::lampFarAway).toList();
    insert(UUID.randomUUID(), lamps);
    var edits = new ArrayList<Edit>();
    lamps.forEach(lamp -> edits.add(moved(lamp, 1)));
    edits.add(moved(lamps.getFirst(), 2));
    edits.add(new Edit.Delete("light_point", lamps.getLast().id(), 2));
    edits.add(Samples.createLamp(UUID.randomUUID(), near(0, 600), "undo new"));
    Outcome.Saved change = save(edits.toArray(Edit[]::new));
    long before = store.count(Query.of("light_point"));
    assertThat(store.undo(change.changeSet(), UUID.randomUUID(), "bo"))
        .isInstanceOf(Outcome.Saved.class);
    assertThat(store.count(Query.of("light_point"))).isEqualTo(before);
    for (Feature lamp : lamps) {
      assertThat(lamp(lamp.id()).geometry()).isEqualTo(lamp.geometry());
      assertThat(lamp(lamp.id()).values()).isEqualTo(lamp.values());
    }
  }

  private static Feature lampFarAway(int i) {
    return Feature.unsaved(
        "light_point", UUID.randomUUID(), near(i, 500), Samples.lamp("undo " + i));
  }

  private static Edit moved(Feature lamp, long version) {
    var values = with(lamp.values(), "pole_height_m", 5.0 + version);
    return new Edit.Replace(lamp.layer(), lamp.id(), version, near(3, 600), values);
  }

  @Test
  void one_bad_feature_keeps_all_out_and_is_named() {
    long before = store.count(Query.of("light_point"));
    List<Feature> features =
        List.of(
            unsaved(0, Samples.lamp("x1")),
            unsaved(1, with(Samples.lamp("x2"), "pole_height_m", 812.0)));
    assertThatThrownBy(() -> insert(UUID.randomUUID(), features))
        .isInstanceOfSatisfying(InvalidFeature.class, e -> assertThat(e.index()).isEqualTo(1));
    assertThat(store.count(Query.of("light_point"))).isEqualTo(before);
  }

  @Test
  void a_missing_reference_is_refused() {
    List<Feature> features =
        List.of(unsaved(0, with(Samples.lamp("y1"), "owner", UUID.randomUUID())));
    assertThatThrownBy(() -> insert(UUID.randomUUID(), features))
        .isInstanceOfSatisfying(
            InvalidFeature.class,
            e -> assertThat(e.problem().code()).isEqualTo("missing-reference"));
  }

  @Test
  void a_designation_given_twice_is_refused() {
    List<Feature> features =
        List.of(unsaved(0, Samples.lamp("z1")), unsaved(1, Samples.lamp("z1")));
    assertThatThrownBy(() -> insert(UUID.randomUUID(), features))
        .isInstanceOfSatisfying(
            InvalidFeature.class, e -> assertThat(e.problem().code()).isEqualTo("not-unique"));
  }

  @Test
  void an_id_that_is_or_was_a_features_is_refused_and_named() {
    UUID present = savedLamp();
    UUID removed = savedLamp();
    save(new Edit.Delete("light_point", removed, 1));
    Feature twice = unsaved(2, Samples.lamp("w" + UUID.randomUUID()));
    refusesId(present, lampWith(present));
    refusesId(removed, lampWith(removed));
    refusesId(twice.id(), twice, lampWith(twice.id()));
  }

  private static Feature lampWith(UUID id) {
    var values = Samples.lamp("v" + UUID.randomUUID());
    return Feature.unsaved("light_point", id, near(1, 0), values);
  }

  private void refusesId(UUID id, Feature... features) {
    long before = store.count(Query.of("light_point"));
    assertThatThrownBy(() -> insert(UUID.randomUUID(), List.of(features)))
        .isInstanceOfSatisfying(
            InvalidFeature.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo("id-taken");
              assertThat(e.problem().layer()).isEqualTo("light_point");
              assertThat(e.problem().feature()).isEqualTo(id);
            });
    assertThat(store.count(Query.of("light_point"))).isEqualTo(before);
  }

  private static Feature zone(double metresEast, Object... more) {
    var values = with(Samples.named("Torget"), more);
    var square = Samples.square(metresEast, 0, 10);
    return Feature.unsaved("camera_zone", UUID.randomUUID(), square, values);
  }

  @Test
  void a_fraction_of_a_day_is_refused() {
    refuses("not-whole", zone(0, "footage_retention_days", 30.5));
  }

  @Test
  void a_file_that_is_not_there_is_refused() {
    refuses("missing-file", zone(0, "signage_photo", "a".repeat(64)));
  }

  private void refuses(String code, Feature feature) {
    assertThatThrownBy(() -> insert(UUID.randomUUID(), List.of(feature)))
        .isInstanceOfSatisfying(
            InvalidFeature.class, e -> assertThat(e.problem().code()).isEqualTo(code));
    assertThat(store.find(feature.layer(), feature.id())).isEmpty();
  }

  @Test
  void warnings_are_kept_as_with_an_ordinary_change_set() {
    UUID area = UUID.randomUUID();
    var values = with(Samples.named("Kommunen"), "kind", "municipality");
    save(new Edit.Create("place", area, Samples.square(-5_000, -5_000, 10_000), values));
    UUID changeSet = UUID.randomUUID();
    insert(changeSet, List.of(zone(0), zone(20_000), zone(10, "purpose", "trygghet")));
    Outcome.Saved ordinary = save(created(zone(0)), created(zone(20_000)));
    save(new Edit.Delete("place", area, 1));
    assertThat(told(ordinary.warnings())).contains("outside-municipality geometry");
    assertThat(told(keptWarnings(changeSet).subList(0, ordinary.warnings().size())))
        .containsExactlyInAnyOrderElementsOf(told(ordinary.warnings()));
    assertThat(keptWarnings(changeSet)).hasSize(ordinary.warnings().size() + 9);
  }

  private static Edit created(Feature unsaved) {
    return new Edit.Create(unsaved.layer(), unsaved.id(), unsaved.geometry(), unsaved.values());
  }

  private static List<String> told(List<Problem> problems) {
    return problems.stream().map(problem -> problem.code() + ' ' + problem.field()).toList();
  }

  /** A change set sent again gets the answer of the first time. */
  private List<Problem> keptWarnings(UUID changeSet) {
    return save(new ChangeSet(changeSet, "anna", null, List.of())).warnings();
  }

  @Test
  void of_many_warnings_the_first_are_kept() {
    UUID changeSet = UUID.randomUUID();
    var zones = IntStream.range(0, 300).mapToObj(BulkContract::zone).toList();
    assertThat(insert(changeSet, zones)).isEqualTo(300);
    List<Problem> kept = keptWarnings(changeSet);
    assertThat(kept).hasSize(Bulk.MOST_WARNINGS);
    assertThat(kept.getFirst().feature()).isEqualTo(zones.getFirst().id());
  }
}
