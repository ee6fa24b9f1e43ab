package se.lykta.store;

class PostgisDifferenceTest extends DifferenceContract {

  @Override
  StoreSettings settings() {
    return TestStores.postgis();
  }
}
