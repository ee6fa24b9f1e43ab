package se.lykta.store;

import java.nio.file.Path;
import java.time.Duration;

/** Where features are kept. */
public sealed interface StoreSettings {

  /** Often enough for who looks at a map; one small query each. */
  Duration LOOK_EVERY = Duration.ofSeconds(1);

  /** How often to look whether another process has changed something. */
  Duration lookEvery();

  /** One file of this machine; made where it does not exist yet. */
  record GeoPackageFile(Path path, Duration lookEvery) implements StoreSettings {

    public GeoPackageFile(Path path) {
      this(path, LOOK_EVERY);
    }
  }

  /**
   * A schema of a PostgreSQL database that has PostGIS or may create it.
   *
   * @param user null or empty: the one that the address names, as for the password
   * @param schema made where it does not exist yet
   */
  record Postgis(String jdbcUrl, String user, String password, String schema, Duration lookEvery)
      implements StoreSettings {

    public Postgis(String jdbcUrl, String user, String password, String schema) {
      this(jdbcUrl, user, password, schema, LOOK_EVERY);
    }

    /** In the schema {@code public}. */
    public Postgis(String jdbcUrl, String user, String password) {
      this(jdbcUrl, user, password, "public");
    }
  }
}
