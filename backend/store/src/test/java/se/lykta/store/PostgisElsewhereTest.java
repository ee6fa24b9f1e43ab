package se.lykta.store;

class PostgisElsewhereTest extends ElsewhereContract {

  @Override
  StoreSettings settings() {
    var at = TestStores.postgis();
    return new StoreSettings.Postgis(
        at.jdbcUrl(), at.user(), at.password(), at.schema(), LOOK_EVERY);
  }
}
