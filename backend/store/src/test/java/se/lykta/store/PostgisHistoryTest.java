package se.lykta.store;

class PostgisHistoryTest extends HistoryContract {

  @Override
  StoreSettings settings() {
    return TestStores.postgis();
  }
}
