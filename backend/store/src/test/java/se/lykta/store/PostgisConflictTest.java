package se.lykta.store;

class PostgisConflictTest extends ConflictContract {

  @Override
  StoreSettings settings() {
    return TestStores.postgis();
  }
}
