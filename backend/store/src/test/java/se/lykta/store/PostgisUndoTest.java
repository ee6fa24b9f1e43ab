package se.lykta.store;

class PostgisUndoTest extends UndoContract {

  @Override
  StoreSettings settings() {
    return TestStores.postgis();
  }
}
