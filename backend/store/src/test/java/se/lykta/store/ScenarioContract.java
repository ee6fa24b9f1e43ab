package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lykta.store.Samples.by;
import static se.lykta.store.Samples.createLamp;
import static se.lykta.store.Samples.near;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Feature;
import se.lykta.store.ScenarioChange.Clash;

/** What might be lies over what is, follows it, and becomes it when it is adopted. */
abstract class ScenarioContract extends StoreContract {
  private UUID scenario;
  private Scenarios scenarios;
  private final List<Scenarios.Told> told = new ArrayList<>();
  private boolean listens;

  @BeforeEach
  void begin() {
    scenarios = store.scenarios();
    scenario = scenarios.create(UUID.randomUUID(), "Ny belysning", null, "anna").id();
    if (!listens) {
      scenarios.onChange(told::add);
      listens = true;
    }
    told.clear();
  }

  @AfterEach
  void end() {
    scenarios.remove(scenario);
  }

  private Outcome change(Edit... edits) {
    return scenarios.apply(scenario, by("anna", edits));
  }

  private UUID changed(Edit... edits) {
    ChangeSet changes = by("anna", edits);
    assertThat(scenarios.apply(scenario, changes)).isInstanceOf(Outcome.Saved.class);
    return changes.id();
  }

  private Outcome undo(UUID step) {
    return scenarios.undo(scenario, step, UUID.randomUUID(), "bo");
  }

  private Optional<Feature> inScenario(UUID lamp) {
    return new View(store, scenarios.overlay(scenario)).find("light_point", lamp);
  }

  private static Edit.Patch source(UUID lamp, long version, String source) {
    return patch(lamp, version, "source", source);
  }

  private static Edit.Patch patch(UUID lamp, long version, String field, Object value) {
    var values = new HashMap<String, Object>();
    values.put(field, value);
    return new Edit.Patch("light_point", lamp, version, Optional.empty(), values);
  }

  private static Edit.Delete delete(UUID lamp, long version) {
    return new Edit.Delete("light_point", lamp, version);
  }

  private static Edit.Create luminaireOf(UUID lamp) {
    return new Edit.Create(
        "luminaire",
        UUID.randomUUID(),
        null,
        Map.of("light_point", lamp, "visibility", "public", "provenance", "illustrative"));
  }

  @Test
  void changes_the_scenario_and_not_the_register() {
    UUID kept = savedLamp();
    UUID gone = savedLamp();
    UUID made = UUID.randomUUID();
    long generation = store.generation("light_point");
    changed(source(kept, 1, "drawing"), delete(gone, 1), createLamp(made, near(5, 5), "S-" + made));
    assertThat(inScenario(kept).orElseThrow().findText("source")).contains("drawing");
    assertThat(inScenario(kept).orElseThrow().version()).isEqualTo(2);
    assertThat(inScenario(gone)).isEmpty();
    assertThat(inScenario(made)).isPresent();
    assertThat(lamp(kept).findText("source")).isEmpty();
    assertThat(store.find("light_point", gone)).isPresent();
    assertThat(store.find("light_point", made)).isEmpty();
    assertThat(store.generation("light_point")).isEqualTo(generation);
    assertThat(told).hasSize(1);
    assertThat(
            told.getFirst()
                .layers()
                .get("light_point")
                .contains(lamp(kept).geometry().getCoordinate()))
        .isTrue();
  }

  @Test
  void clears_a_field() {
    UUID lamp = savedLamp();
    changed(patch(lamp, 1, "pole_height_m", null));
    assertThat(inScenario(lamp).orElseThrow().find("pole_height_m")).isEmpty();
    assertThat(scenarios.changes(scenario).getFirst().difference().changedFields())
        .containsExactly("pole_height_m");
  }

  @Test
  void refuses_an_edit_of_a_version_that_somebody_has_changed() {
    UUID lamp = savedLamp();
    changed(source(lamp, 1, "anna's"));
    Outcome late = scenarios.apply(scenario, by("bo", source(lamp, 1, "bo's")));
    assertThat(late).isInstanceOf(Outcome.Conflicts.class);
    var conflict = ((Outcome.Conflicts) late).conflicts().getFirst();
    assertThat(conflict.currentVersion()).isEqualTo(2);
    assertThat(conflict.changed().by()).isEqualTo("anna");
    assertThat(conflict.changedFields()).containsExactly("source");
    assertThat(conflict.current().findText("source")).contains("anna's");
  }

  @Test
  void answers_the_same_change_set_as_the_first_time() {
    UUID lamp = savedLamp();
    ChangeSet changes = by("anna", source(lamp, 1, "drawing"));
    assertThat(scenarios.apply(scenario, changes)).isEqualTo(scenarios.apply(scenario, changes));
    assertThat(inScenario(lamp).orElseThrow().version()).isEqualTo(2);
    assertThat(told).hasSize(1);
  }

  @Test
  void follows_the_register_beneath_it() {
    UUID lamp = savedLamp();
    changed(source(lamp, 1, "drawing"));
    save(patch(lamp, 1, "pole_height_m", 9.0));
    Feature shown = inScenario(lamp).orElseThrow();
    assertThat(shown.findText("source")).contains("drawing");
    assertThat(shown.find("pole_height_m")).contains(9.0);
    assertThat(shown.version()).isEqualTo(3);
    ScenarioChange change = scenarios.changes(scenario).getFirst();
    assertThat(change.difference().changedFields()).containsExactly("source");
    assertThat(change.clash()).isEqualTo(Clash.NONE);
    assertThat(change(source(lamp, 2, "stale"))).isInstanceOf(Outcome.Conflicts.class);
  }

  @Test
  void tells_where_the_register_has_changed_the_same_field_since() {
    UUID lamp = savedLamp();
    changed(source(lamp, 1, "drawing"));
    save(source(lamp, 1, "survey"));
    ScenarioChange change = scenarios.changes(scenario).getFirst();
    assertThat(change.clash()).isEqualTo(Clash.CHANGED);
    assertThat(change.clashing()).containsExactly("source");
    assertThat(inScenario(lamp).orElseThrow().findText("source")).contains("drawing");
    changed(source(lamp, 3, "drawing 2"));
    assertThat(scenarios.changes(scenario).getFirst().clash()).isEqualTo(Clash.NONE);
  }

  @Test
  void tells_of_a_feature_that_the_register_has_lost_and_is_not_adopted_before_that_is_settled() {
    UUID lamp = savedLamp();
    UUID other = savedLamp();
    changed(source(lamp, 1, "drawing"), source(other, 1, "drawing"));
    save(delete(lamp, 1));
    assertThat(inScenario(lamp)).isEmpty();
    ScenarioChange lost = scenarios.changes(scenario).getFirst();
    assertThat(lost.clash()).isEqualTo(Clash.REMOVED);
    Outcome refused = scenarios.adopt(scenario, UUID.randomUUID(), "anna");
    assertThat(((Outcome.Conflicts) refused).conflicts()).hasSize(1);
    assertThat(lamp(other).findText("source")).isEmpty();
    assertThat(scenarios.letGo(scenario, by("anna").id(), "anna"))
        .isInstanceOf(Outcome.Saved.class);
    assertThat(scenarios.changes(scenario))
        .extracting(change -> change.difference().id())
        .containsExactly(other);
    assertThat(scenarios.adopt(scenario, UUID.randomUUID(), "anna"))
        .isInstanceOf(Outcome.Saved.class);
    assertThat(lamp(other).findText("source")).contains("drawing");
  }

  @Test
  void takes_what_refers_to_its_own_features_and_refuses_to_leave_it_hanging() {
    UUID lamp = UUID.randomUUID();
    changed(createLamp(lamp, near(1, 1), "S-" + lamp));
    Edit.Create luminaire = luminaireOf(lamp);
    changed(luminaire);
    assertThat(change(delete(lamp, 1))).isInstanceOf(Outcome.Invalid.class);
    assertThat(change(luminaireOf(UUID.randomUUID()))).isInstanceOf(Outcome.Invalid.class);
    changed(delete(lamp, 1), new Edit.Delete("luminaire", luminaire.id(), 1));
    assertThat(scenarios.changes(scenario)).isEmpty();
  }

  @Test
  void refuses_values_that_the_register_would_refuse() {
    UUID lamp = savedLamp();
    Outcome outcome = change(patch(lamp, 1, "pole_height_m", 812.0));
    assertThat(((Outcome.Invalid) outcome).problems()).hasSize(1);
    assertThat(scenarios.overlay(scenario).isEmpty()).isTrue();
  }

  @Test
  void undoes_and_redoes_but_not_under_a_later_change() {
    UUID lamp = savedLamp();
    UUID first = changed(source(lamp, 1, "one"));
    UUID second = changed(source(lamp, 2, "two"));
    assertThat(undo(first)).isInstanceOf(Outcome.Conflicts.class);
    UUID undoing = UUID.randomUUID();
    assertThat(scenarios.undo(scenario, second, undoing, "bo")).isInstanceOf(Outcome.Saved.class);
    assertThat(inScenario(lamp).orElseThrow().findText("source")).contains("one");
    assertThat(inScenario(lamp).orElseThrow().version()).isEqualTo(4);
    assertThat(undo(second)).isInstanceOf(Outcome.Conflicts.class);
    assertThat(undo(undoing)).isInstanceOf(Outcome.Saved.class);
    assertThat(inScenario(lamp).orElseThrow().findText("source")).contains("two");
    assertThatThrownBy(() -> undo(UUID.randomUUID())).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void is_closed_once_adopted_and_open_again_once_that_is_undone() {
    UUID lamp = savedLamp();
    changed(source(lamp, 1, "drawing"));
    UUID adopting = UUID.randomUUID();
    Outcome adopted = scenarios.adopt(scenario, adopting, "bo");
    assertThat(scenarios.adopt(scenario, adopting, "bo")).isEqualTo(adopted);
    assertThat(lamp(lamp).findText("source")).contains("drawing");
    assertThat(scenarios.isAdopted(scenarios.get(scenario))).isTrue();
    assertThat(scenarios.overlay(scenario).isEmpty()).isTrue();
    assertThatThrownBy(() -> change(source(lamp, 2, "x"))).isInstanceOf(ScenarioClosed.class);
    UUID undoing = UUID.randomUUID();
    store.undo(adopting, undoing, "bo");
    assertThat(scenarios.isAdopted(scenarios.get(scenario))).isFalse();
    assertThat(inScenario(lamp).orElseThrow().findText("source")).contains("drawing");
    store.undo(undoing, UUID.randomUUID(), "bo");
    assertThat(scenarios.isAdopted(scenarios.get(scenario))).isTrue();
  }

  @Test
  void is_adopted_again_after_its_adoption_was_undone() {
    UUID made = UUID.randomUUID();
    changed(createLamp(made, near(3, 3), "S-" + made));
    UUID adopting = UUID.randomUUID();
    scenarios.adopt(scenario, adopting, "bo");
    store.undo(adopting, UUID.randomUUID(), "bo");
    assertThat(store.find("light_point", made)).isEmpty();
    assertThat(scenarios.adopt(scenario, UUID.randomUUID(), "bo"))
        .isInstanceOf(Outcome.Saved.class);
    assertThat(lamp(made).findText("designation")).contains("S-" + made);
  }

  @Test
  void takes_no_id_that_something_else_has() {
    UUID lamp = savedLamp();
    changed(source(lamp, 1, "drawing"));
    UUID other = save(source(savedLamp(), 1, "x")).changeSet();
    assertThatThrownBy(() -> scenarios.adopt(scenario, other, "bo")).isInstanceOf(IdTaken.class);
    assertThat(scenarios.isAdopted(scenarios.get(scenario))).isFalse();
    UUID second = scenarios.create(UUID.randomUUID(), "B", null, "bo").id();
    ChangeSet changes = by("bo", source(savedLamp(), 1, "b"));
    scenarios.apply(second, changes);
    assertThatThrownBy(() -> scenarios.apply(scenario, changes)).isInstanceOf(IdTaken.class);
    scenarios.remove(second);
    assertThatThrownBy(() -> scenarios.create(second, "C", null, "bo")).isInstanceOf(IdTaken.class);
  }

  @Test
  void what_was_let_go_is_the_registers_again_when_it_comes_back() {
    UUID lamp = savedLamp();
    changed(source(lamp, 1, "drawing"));
    UUID removing = save(delete(lamp, 1)).changeSet();
    scenarios.letGo(scenario, UUID.randomUUID(), "anna");
    assertThat(scenarios.changes(scenario)).isEmpty();
    store.undo(removing, UUID.randomUUID(), "bo");
    assertThat(inScenario(lamp)).isPresent();
    assertThat(scenarios.changes(scenario)).isEmpty();
  }

  @Test
  void a_clash_stays_when_the_scenario_goes_on_with_another_field() {
    UUID lamp = savedLamp();
    changed(source(lamp, 1, "drawing"));
    save(source(lamp, 1, "survey"));
    changed(patch(lamp, 3, "pole_height_m", 8.0));
    assertThat(scenarios.changes(scenario).getFirst().clashing()).containsExactly("source");
  }

  @Test
  void a_removal_clashes_with_whatever_the_register_changed_since() {
    UUID lamp = savedLamp();
    changed(delete(lamp, 1));
    save(patch(lamp, 1, "pole_height_m", 9.0));
    ScenarioChange change = scenarios.changes(scenario).getFirst();
    assertThat(change.clash()).isEqualTo(Clash.CHANGED);
    assertThat(change.clashing()).containsExactly("pole_height_m");
  }

  @Test
  void a_version_that_the_scenario_showed_is_restored_though_the_register_went_on() {
    UUID lamp = savedLamp();
    changed(source(lamp, 1, "one"));
    save(patch(lamp, 1, "pole_height_m", 9.0));
    changed(source(lamp, 3, "two"));
    assertThat(change(new Edit.Restore("light_point", lamp, 4, 2)))
        .isInstanceOf(Outcome.Saved.class);
    assertThat(inScenario(lamp).orElseThrow().findText("source")).contains("one");
  }

  @Test
  void is_renamed_removed_and_brought_back() {
    scenarios.rename(scenario, "Gatan", "i två steg");
    assertThat(scenarios.get(scenario).note()).isEqualTo("i två steg");
    scenarios.remove(scenario);
    assertThat(scenarios.list()).extracting(Scenario::id).doesNotContain(scenario);
    assertThatThrownBy(() -> scenarios.overlay(scenario))
        .isInstanceOf(NoSuchElementException.class);
    scenarios.bringBack(scenario);
    assertThat(scenarios.list()).extracting(Scenario::name).contains("Gatan");
    assertThat(told).extracting(Scenarios.Told::scenario).containsOnly(scenario).hasSize(3);
    assertThat(told).extracting(Scenarios.Told::layers).containsOnly(Map.of());
  }

  @Test
  void shows_its_features_to_every_question_that_finds_them() {
    UUID moved = savedLamp(near(1_000, 0));
    UUID gone = savedLamp(near(1_000, 1));
    UUID made = UUID.randomUUID();
    changed(
        new Edit.Patch("light_point", moved, 1, Optional.of(near(2_000, 0)), Map.of()),
        delete(gone, 1),
        createLamp(made, near(1_000, 2), "S-" + made));
    var view = new View(store, scenarios.overlay(scenario));
    assertThat(ids(view, Query.of("light_point").inBox(around(1_000)))).containsExactly(made);
    assertThat(ids(view, Query.of("light_point").inBox(around(2_000)))).containsExactly(moved);
    assertThat(ids(view, Query.of("light_point").where("designation", "S-" + made)))
        .containsExactly(made);
    assertThat(ids(view, Query.of("light_point").among("id", Set.of(gone, made))))
        .containsExactly(made);
    assertThat(ids(view, Query.of("light_point").inBox(around(1_000)).visibleTo(Set.of())))
        .isEmpty();
  }

  private static Envelope around(double east) {
    var box = near(east, 0).getEnvelopeInternal();
    box.expandBy(10);
    return box;
  }

  private static List<UUID> ids(View view, Query query) {
    var ids = new ArrayList<UUID>();
    view.readRows(query, row -> ids.add(row.id()));
    return ids;
  }

  /** What a feature is, without its version and stamps. */
  private record Content(Geometry geometry, Map<String, Object> values) {}

  private static Map<UUID, Content> state(View view) {
    var state = new TreeMap<UUID, Content>(Ids.ORDER);
    for (String layer : RandomEdits.LAYERS) {
      view.readRows(
          Query.of(layer),
          row ->
              state.put(row.id(), new Content(row.feature().geometry(), row.feature().values())));
    }
    return state;
  }

  private Map<UUID, Content> scenarioState() {
    return state(new View(store, scenarios.overlay(scenario)));
  }

  private Map<UUID, Content> registerState() {
    return state(new View(store, Overlay.NONE));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 42, 20261130})
  void is_adopted_as_it_is_and_undone_step_by_step(long seed) {
    Map<UUID, Content> start = registerState();
    var edits =
        new RandomEdits(
            store, new SplittableRandom(seed), () -> new View(store, scenarios.overlay(scenario)));
    var kept = new ArrayList<UUID>();
    for (int i = 0; i < 20; i++) {
      ChangeSet changes = edits.next();
      assertThat(scenarios.apply(scenario, changes))
          .as("seed %d, change set %d: %s", seed, i, changes)
          .isInstanceOf(Outcome.Saved.class);
      kept.add(changes.id());
    }
    Map<UUID, Content> end = scenarioState();
    UUID adopting = UUID.randomUUID();
    assertThat(scenarios.adopt(scenario, adopting, "anna")).isInstanceOf(Outcome.Saved.class);
    assertThat(registerState()).isEqualTo(end);
    store.undo(adopting, UUID.randomUUID(), "anna");
    assertThat(registerState()).isEqualTo(start);
    assertThat(scenarioState()).isEqualTo(end);
    UUID again = UUID.randomUUID();
    assertThat(scenarios.adopt(scenario, again, "anna")).isInstanceOf(Outcome.Saved.class);
    assertThat(registerState()).isEqualTo(end);
    store.undo(again, UUID.randomUUID(), "anna");
    kept.reversed().forEach(step -> assertThat(undo(step)).isInstanceOf(Outcome.Saved.class));
    assertThat(scenarioState()).isEqualTo(start);
    assertThat(scenarios.changes(scenario)).isEmpty();
  }
}
