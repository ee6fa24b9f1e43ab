package se.lykta.server.storage;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import se.lykta.layers.Actor;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** Up where the store answers a question from the database. */
@Component("store")
class StoreHealth extends AbstractHealthIndicator {
  private final FeatureStore store;

  StoreHealth(FeatureStore store) {
    super("the store does not answer");
    this.store = store;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    store.list(Query.of(Actor.LAYER.name()).from(0, 0, 1));
    builder.up();
  }
}
