package se.lykta.store;

class PostgisBulkTest extends BulkContract {

  @Override
  StoreSettings settings() {
    return TestStores.postgis();
  }
}
