package se.lykta.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import se.lykta.store.StoreSettings.GeoPackageFile;
import se.lykta.store.StoreSettings.Postgis;

/** Empty stores for tests: a file of its own, a schema of its own. */
final class TestStores {
  private static final String URL = System.getenv("LYKTA_TEST_POSTGIS");

  private TestStores() {}

  static GeoPackageFile geoPackage(Path folder) {
    return new GeoPackageFile(folder.resolve("lykta.gpkg"));
  }

  /** Skips the test, and says why, where no PostgreSQL is named. */
  static Postgis postgis() {
    assumeTrue(
        URL != null, "skipped on PostGIS: set LYKTA_TEST_POSTGIS to a JDBC URL, as ./test does");
    return new Postgis(URL, null, null, "test_" + UUID.randomUUID().toString().substring(0, 8));
  }

  static void drop(Postgis settings) {
    try (Connection connection = DriverManager.getConnection(settings.jdbcUrl());
        var statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS \"" + settings.schema() + "\" CASCADE");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
