package se.lykta.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class GeoPackageElsewhereTest extends ElsewhereContract {
  @TempDir static Path folder;

  @Override
  StoreSettings settings() {
    return new StoreSettings.GeoPackageFile(TestStores.geoPackage(folder).path(), LOOK_EVERY);
  }
}
