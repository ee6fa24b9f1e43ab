package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lykta.store.Samples.named;
import static se.lykta.store.Samples.near;
import static se.lykta.store.Samples.with;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The order of what a query finds, and reading it page by page. */
abstract class PageContract extends StoreContract {
  private static final String[] SPECIES = {"lind", null, "Alm", "ek", "lind", null, "ö", "a\u0301"};
  private static final Double[] HEIGHTS = {4.0, 12.5, null, 3.0, 4.0, 4.0, 30.0, null};

  /** In the order of storing. */
  private final List<UUID> trees = new ArrayList<>();

  @BeforeAll
  void plant() {
    for (int i = 0; i < SPECIES.length; i++) {
      UUID id = UUID.randomUUID();
      var values = new java.util.LinkedHashMap<>(with(named("x"), "height_m", HEIGHTS[i]));
      values.remove("name");
      values.put("species", SPECIES[i]);
      values.values().removeIf(java.util.Objects::isNull);
      save(new Edit.Create("tree", id, near(i, 0), values));
      trees.add(id);
    }
  }

  private static Query all() {
    return Query.of("tree");
  }

  private List<Integer> found(Query query) {
    return store.list(query).stream().map(tree -> trees.indexOf(tree.id())).toList();
  }

  /** Page after page, each from where the one before ended. */
  private List<Integer> paged(Query query, int size) {
    var found = new ArrayList<Integer>();
    long[] after = {0};
    int before;
    do {
      before = found.size();
      store.readRows(
          query.from(after[0], 0, size),
          row -> {
            found.add(trees.indexOf(row.id()));
            after[0] = row.rowId();
          });
    } while (found.size() > before);
    return found;
  }

  @Test
  void without_a_sort_features_come_in_the_order_of_storing() {
    assertThat(found(all())).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    assertThat(paged(all(), 3)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void texts_sort_by_code_point_and_those_without_come_last() {
    assertThat(found(all().sortedBy("species", false))).containsExactly(2, 7, 3, 0, 4, 6, 1, 5);
    assertThat(found(all().sortedBy("species", true))).containsExactly(6, 0, 4, 3, 7, 2, 1, 5);
  }

  @Test
  void numbers_sort_by_size_and_those_without_come_last() {
    assertThat(found(all().sortedBy("height_m", false))).containsExactly(3, 0, 4, 5, 1, 6, 2, 7);
    assertThat(found(all().sortedBy("height_m", true))).containsExactly(6, 1, 0, 4, 5, 3, 2, 7);
  }

  @Test
  void pages_of_any_size_give_each_feature_once_in_the_sorted_order() {
    for (String field : List.of("species", "height_m", "modified_at", "id")) {
      for (boolean descending : new boolean[] {false, true}) {
        Query query = all().sortedBy(field, descending);
        for (int size = 1; size <= 4; size++) {
          assertThat(paged(query, size))
              .as("%s %s, pages of %d", field, descending ? "down" : "up", size)
              .isEqualTo(found(query));
        }
      }
    }
  }

  @Test
  void offset_and_limit_cut_a_piece_out_of_the_order() {
    assertThat(found(all().from(0, 2, 3))).containsExactly(2, 3, 4);
    assertThat(found(all().from(0, 6, 0))).containsExactly(6, 7);
    assertThat(found(all().from(0, 9, 3))).isEmpty();
    assertThat(found(all().sortedBy("height_m", false).from(0, 1, 2))).containsExactly(0, 4);
    assertThat(store.count(all().from(0, 6, 1))).isEqualTo(8);
  }

  @Test
  void the_same_filter_holds_on_every_page() {
    Query high = all().where("height_m", 4.0).sortedBy("species", true);
    assertThat(paged(high, 1)).containsExactly(0, 4, 5);
  }

  @Test
  void an_unknown_field_is_refused_before_it_reaches_the_database() {
    assertThatThrownBy(() -> found(all().sortedBy("x\" --", false)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> found(all().where("nope", 1.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_sorted_page_after_a_feature_that_is_gone_says_so_and_an_unsorted_one_goes_on() {
    long beyond = 1_000_000;
    assertThatThrownBy(() -> found(all().sortedBy("species", false).from(beyond, 0, 2)))
        .isInstanceOf(PositionGone.class);
    assertThat(found(all().from(beyond, 0, 2))).isEmpty();
  }
}
