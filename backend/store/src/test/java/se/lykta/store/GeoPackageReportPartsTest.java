package se.lykta.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class GeoPackageReportPartsTest extends ReportPartsContract {
  @TempDir static Path folder;

  @Override
  StoreSettings settings() {
    return TestStores.geoPackage(folder);
  }
}
