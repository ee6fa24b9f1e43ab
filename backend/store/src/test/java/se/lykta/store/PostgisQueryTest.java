package se.lykta.store;

class PostgisQueryTest extends QueryContract {

  @Override
  StoreSettings settings() {
    return TestStores.postgis();
  }
}
