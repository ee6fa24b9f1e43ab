package se.lykta.store;

class PostgisEditTest extends EditContract {

  @Override
  StoreSettings settings() {
    return TestStores.postgis();
  }
}
