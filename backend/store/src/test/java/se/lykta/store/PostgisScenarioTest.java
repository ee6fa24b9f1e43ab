package se.lykta.store;

class PostgisScenarioTest extends ScenarioContract {

  @Override
  StoreSettings settings() {
    return TestStores.postgis();
  }
}
