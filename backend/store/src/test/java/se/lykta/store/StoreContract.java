package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.store.Samples.by;
import static se.lykta.store.Samples.createLamp;
import static se.lykta.store.Samples.near;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.locationtech.jts.geom.Point;
import se.lykta.layers.Feature;

/** What every contract of the store starts from: one empty store, opened once for the class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract {
  FeatureStore store;
  private StoreSettings settings;

  abstract StoreSettings settings();

  @BeforeAll
  void open() {
    settings = settings();
    store = FeatureStore.open(settings);
  }

  @AfterAll
  void close() {
    if (store != null) {
      store.close();
    }
    if (settings instanceof StoreSettings.Postgis postgis) {
      TestStores.drop(postgis);
    }
  }

  /** Another opening of the same database. */
  FeatureStore openAgain() {
    return FeatureStore.open(settings);
  }

  Outcome.Saved save(Edit... edits) {
    return save(by("anna", edits));
  }

  Outcome.Saved save(ChangeSet changes) {
    Outcome outcome = store.apply(changes);
    assertThat(outcome).isInstanceOf(Outcome.Saved.class);
    return (Outcome.Saved) outcome;
  }

  UUID savedLamp(Point at) {
    UUID id = UUID.randomUUID();
    save(createLamp(id, at, "L-" + id));
    return id;
  }

  UUID savedLamp() {
    return savedLamp(near(0, 0));
  }

  Feature lamp(UUID id) {
    return store.get("light_point", id);
  }
}
