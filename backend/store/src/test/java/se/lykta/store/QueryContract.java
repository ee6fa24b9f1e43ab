package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.store.Samples.named;
import static se.lykta.store.Samples.near;
import static se.lykta.store.Samples.square;
import static se.lykta.store.Samples.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Feature;
import se.lykta.layers.Visibility;

/** Which features a query finds. Each test works at a place of its own. */
abstract class QueryContract extends StoreContract {

  private static Envelope box(double west, double east, double south, double north) {
    return new Envelope(
        Samples.EAST + west, Samples.EAST + east, Samples.NORTH + south, Samples.NORTH + north);
  }

  private static Query lampsIn(Envelope box) {
    return Query.of("light_point").inBox(box);
  }

  private UUID kept(
      String layer, org.locationtech.jts.geom.Geometry at, Map<String, Object> values) {
    UUID id = UUID.randomUUID();
    save(new Edit.Create(layer, id, at, values));
    return id;
  }

  private UUID keptLamp(double east, double north, Object... more) {
    return kept(
        "light_point", near(east, north), with(Samples.lamp("Q-" + UUID.randomUUID()), more));
  }

  private List<UUID> ids(Query query) {
    List<UUID> found = store.list(query).stream().map(Feature::id).toList();
    assertThat(store.count(query)).as("count of %s", query).isEqualTo(found.size());
    return found;
  }

  @Test
  void a_box_takes_its_edges_and_nothing_a_hair_outside() {
    UUID onCorner = keptLamp(1000, 1000);
    UUID onEdge = keptLamp(1010, 1005.125);
    keptLamp(999.9999, 1005);
    keptLamp(1010.0001, 1005);
    keptLamp(1005, 1010.0001);
    keptLamp(1005, 999.9999);
    assertThat(ids(lampsIn(box(1000, 1010, 1000, 1010))))
        .containsExactlyInAnyOrder(onCorner, onEdge);
    assertThat(ids(lampsIn(box(1000, 1000, 1000, 1000)))).containsExactly(onCorner);
  }

  @Test
  void a_box_takes_areas_whose_envelope_meets_it() {
    var values = with(named("Hamnen"), "kind", "harbour");
    UUID around = kept("place", square(2000, 2000, 100), values);
    UUID touching = kept("place", square(2060, 2060, 10), values);
    kept("place", square(2060.0001, 2040, 5), values);
    assertThat(ids(Query.of("place").inBox(box(2040, 2060, 2040, 2060))))
        .containsExactlyInAnyOrder(around, touching);
  }

  @Test
  void a_moved_feature_is_found_where_it_is_and_not_where_it_was() {
    UUID id = keptLamp(3000, 3000);
    save(new Edit.Patch("light_point", id, 1, java.util.Optional.of(near(3100, 3000)), Map.of()));
    assertThat(ids(lampsIn(box(2999, 3001, 2999, 3001)))).isEmpty();
    assertThat(ids(lampsIn(box(3099, 3101, 2999, 3001)))).containsExactly(id);
  }

  @Test
  void both_ends_of_validity_are_days_on_which_it_holds() {
    var may = LocalDate.of(2026, 5, 1);
    UUID always = keptLamp(4000, 0);
    UUID from = keptLamp(4001, 0, "valid_from", may);
    UUID until = keptLamp(4002, 0, "valid_to", may);
    Query here = lampsIn(box(3999, 4003, -1, 1));
    assertThat(ids(here.during(Query.Period.day(may))))
        .containsExactlyInAnyOrder(always, from, until);
    assertThat(ids(here.during(Query.Period.day(may.minusDays(1)))))
        .containsExactlyInAnyOrder(always, until);
    assertThat(ids(here.during(Query.Period.day(may.plusDays(1)))))
        .containsExactlyInAnyOrder(always, from);
    assertThat(ids(here.during(new Query.Period(null, may.minusDays(1)))))
        .containsExactlyInAnyOrder(always, until);
    assertThat(ids(here.during(new Query.Period(may.plusDays(1), null))))
        .containsExactlyInAnyOrder(always, from);
    assertThat(ids(here.during(new Query.Period(null, null)))).hasSize(3);
  }

  @Test
  void equality_holds_for_every_kind_of_value() {
    UUID owner = kept("actor", null, with(named("Ägare " + UUID.randomUUID()), "kind", "company"));
    Map<String, Object> values =
        Map.of(
            "circuit",
            "Slinga å'\"1",
            "support_kind",
            "wall",
            "pole_height_m",
            7.3,
            "owner",
            owner,
            "deliberately_off_from",
            Instant.parse("2026-11-24T05:36:31.120Z"),
            "last_inspected",
            LocalDate.of(2026, 3, 1),
            "assumed",
            List.of("circuit", "pole_height_m"));
    UUID id =
        kept(
            "light_point",
            near(5000, 0),
            with(Samples.lamp("Q-" + UUID.randomUUID()), flat(values)));
    keptLamp(5001, 0);
    Query here = lampsIn(box(4999, 5002, -1, 1));
    values.forEach(
        (field, value) -> assertThat(ids(here.where(field, value))).as(field).containsExactly(id));
    assertThat(ids(here.where("support_kind", "wall").where("pole_height_m", 7.4))).isEmpty();
  }

  private static Object[] flat(Map<String, Object> values) {
    return values.entrySet().stream()
        .flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
        .toArray();
  }

  @Test
  void equality_holds_for_yes_and_no() {
    var street = with(named("Kungsgatan"), "function", "main");
    UUID lit = kept("street", Samples.line(6000, 0, 6010, 0), with(street, "lit", true));
    UUID dark = kept("street", Samples.line(6000, 5, 6010, 5), with(street, "lit", false));
    kept("street", Samples.line(6000, 9, 6010, 9), street);
    Query here = Query.of("street").inBox(box(6000, 6010, 0, 10));
    assertThat(ids(here.where("lit", true))).containsExactly(lit);
    assertThat(ids(here.where("lit", false))).containsExactly(dark);
  }

  @Test
  void a_text_is_found_in_any_letters_and_taken_as_it_is() {
    var place = with(named("Öppna Ängen"), "kind", "park");
    UUID byName = kept("place", square(7000, 0, 5), place);
    UUID byAlias =
        kept(
            "place", square(7010, 0, 5), with(place, "name", "X", "aliases", List.of("ÖPPNINGEN")));
    UUID percent = kept("place", square(7020, 0, 5), with(place, "name", "100 % \\_ park"));
    Query here = Query.of("place").inBox(box(6999, 7030, -1, 10));
    assertThat(ids(here.containing("öppn"))).containsExactlyInAnyOrder(byName, byAlias);
    assertThat(ids(here.containing("ÄNG"))).containsExactly(byName);
    assertThat(ids(here.containing("% \\_"))).containsExactly(percent);
    assertThat(ids(here.containing("%"))).containsExactly(percent);
    assertThat(ids(here.containing("oppn"))).isEmpty();
  }

  @Test
  void nobody_sees_more_than_what_is_visible_to_them_and_counts_agree() {
    for (Visibility visibility : Visibility.values()) {
      keptLamp(8000 + visibility.ordinal(), 0, "visibility", visibility.value());
    }
    Query here = lampsIn(box(7999, 8004, -1, 1));
    for (var visible : sets()) {
      assertThat(ids(here.visibleTo(visible))).hasSize(visible.size());
      assertThat(store.count("light_point", visible))
          .as("kept count of %s; expected a counted one", visible)
          .isEqualTo(store.list(Query.of("light_point").visibleTo(visible)).size());
    }
  }

  private static List<Set<Visibility>> sets() {
    return List.of(
        Set.of(),
        EnumSet.of(Visibility.PUBLIC),
        EnumSet.of(Visibility.PUBLIC, Visibility.INTERNAL),
        EnumSet.allOf(Visibility.class));
  }

  @Test
  void many_are_read_by_their_ids_and_those_that_are_gone_left_out() {
    var wanted = new ArrayList<UUID>();
    for (int i = 0; i < 3; i++) {
      wanted.add(keptLamp(9000 + i, 0));
    }
    keptLamp(9009, 0);
    var asked = new ArrayList<>(wanted);
    asked.add(UUID.randomUUID());
    var read = new ArrayList<UUID>();
    store.readRows(among(asked), row -> read.add(row.id()));
    assertThat(read).containsExactlyInAnyOrderElementsOf(wanted);
    store.readRows(among(List.of()), row -> read.clear());
    assertThat(read).hasSize(3);
  }

  private static Query among(List<UUID> ids) {
    return Query.of("light_point").among("id", Set.copyOf(ids));
  }

  @Test
  void the_nearest_come_first_and_none_beyond_the_distance() {
    UUID far = keptLamp(20_400, 0);
    UUID near = keptLamp(20_003, 4);
    UUID middle = keptLamp(20_000, -60);
    var from = near(20_000, 0);
    assertThat(store.nearest("light_point", from, 2, 1e9).stream().map(Feature::id))
        .containsExactly(near, middle);
    assertThat(store.nearest("light_point", from, 9, 60).stream().map(Feature::id))
        .containsExactly(near, middle);
    assertThat(store.nearest("light_point", from, 9, 59.999).stream().map(Feature::id))
        .containsExactly(near);
    assertThat(store.nearest("light_point", from, 3, 400).stream().map(Feature::id))
        .containsExactly(near, middle, far);
    assertThat(store.nearest("light_point", from, 0, 400)).isEmpty();
  }

  @Test
  void only_a_point_has_an_x_and_a_y() {
    kept("street", Samples.line(6100, 0, 6110, 0), with(named("Tvärgatan"), "function", "main"));
    store.readRows(
        Query.of("street").inBox(box(6100, 6110, 0, 10)),
        row -> {
          assertThat(row.x()).isNaN();
          assertThat(row.y()).isNaN();
          assertThat(row.geometry().getNumPoints()).isEqualTo(2);
        });
  }

  @Test
  void the_distance_to_a_line_is_that_to_its_nearest_part() {
    var street = with(named("Strandgatan"), "function", "main");
    UUID passing = kept("street", Samples.line(21_000, -500, 21_000, 500), street);
    UUID beside = kept("street", Samples.line(21_020, 0, 21_030, 0), street);
    assertThat(store.nearest("street", near(21_001, 3), 2, 100).stream().map(Feature::id))
        .containsExactly(passing, beside);
  }
}
