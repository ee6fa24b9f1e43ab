package se.lykta.store;

class PostgisRuleTest extends RuleContract {

  @Override
  StoreSettings settings() {
    return TestStores.postgis();
  }
}
