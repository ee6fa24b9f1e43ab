package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Feature;
import se.lykta.layers.Visibility;

/** Whatever was changed, undoing it newest first leads back to where it began. */
abstract class UndoContract extends StoreContract {
  private static final int CHANGE_SETS = 25;

  /** What a feature is, without its version and stamps. */
  private record Content(Geometry geometry, Map<String, Object> values) {}

  private Map<UUID, Content> state() {
    var state = new TreeMap<UUID, Content>(Ids.ORDER);
    for (String layer : RandomEdits.LAYERS) {
      store.read(Query.of(layer), feature -> state.put(feature.id(), content(feature)));
    }
    return state;
  }

  private static Content content(Feature feature) {
    return new Content(feature.geometry(), feature.values());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 42, 1972, 20261124})
  void undoing_change_sets_in_reverse_leads_back_step_by_step(long seed) {
    var edits = new RandomEdits(store, new SplittableRandom(seed));
    var states = new ArrayList<Map<UUID, Content>>(List.of(state()));
    var kept = new ArrayList<UUID>();
    for (int i = 0; i < CHANGE_SETS; i++) {
      ChangeSet changes = edits.next();
      assertThat(store.apply(changes))
          .as("seed %d, change set %d: %s", seed, i, changes)
          .isInstanceOf(Outcome.Saved.class);
      kept.add(changes.id());
      states.add(state());
    }
    for (int i = CHANGE_SETS - 1; i >= 0; i--) {
      assertThat(store.undo(kept.get(i), UUID.randomUUID(), "bo"))
          .as("seed %d, undo of change set %d", seed, i)
          .isInstanceOf(Outcome.Saved.class);
      assertThat(state())
          .as("seed %d, state before change set %d", seed, i)
          .isEqualTo(states.get(i));
    }
    checkCounts(seed);
  }

  private void checkCounts(long seed) {
    for (String layer : RandomEdits.LAYERS) {
      for (Visibility visibility : Visibility.values()) {
        var visible = java.util.Set.of(visibility);
        assertThat(store.count(layer, visible))
            .as("seed %d, %s features of %s", seed, visibility, layer)
            .isEqualTo(store.list(Query.of(layer).visibleTo(visible)).size());
      }
    }
  }
}
