package se.lykta.store;

class PostgisReportPartsTest extends ReportPartsContract {

  @Override
  StoreSettings settings() {
    return TestStores.postgis();
  }
}
