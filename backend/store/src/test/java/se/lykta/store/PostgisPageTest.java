package se.lykta.store;

class PostgisPageTest extends PageContract {

  @Override
  StoreSettings settings() {
    return TestStores.postgis();
  }
}
