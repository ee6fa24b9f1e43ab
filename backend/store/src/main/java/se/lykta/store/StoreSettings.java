package se.lykta.store;

import java.nio.file.Path;

/** Where features are kept. */
public sealed interface StoreSettings {

  /** One file of this machine; made where it does not exist yet. */
  record GeoPackageFile(Path path) implements StoreSettings {}

  /**
   * A schema of a PostgreSQL database that has PostGIS or may create it.
   *
   * @param user null or empty: the one that the address names, as for the password
   * @param schema made where it does not exist yet
   */
  record Postgis(String jdbcUrl, String user, String password, String schema)
      implements StoreSettings {

    /** In the schema {@code public}. */
    public Postgis(String jdbcUrl, String user, String password) {
      this(jdbcUrl, user, password, "public");
    }
  }
}
