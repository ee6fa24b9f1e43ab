package se.lykta.store;

import com.zaxxer.hikari.HikariDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens a schema of a PostgreSQL database. */
final class PostgisDatabase {
  private static final int CONNECTIONS = 16;

  private PostgisDatabase() {}

  static Database open(StoreSettings.Postgis settings) {
    var source = source(settings);
    Migrations.run(source, "postgis", settings.schema());
    source.setCurrentSchema(searchPath(settings));
    return new Database(new Postgis(), pool(source, "lykta-read"), pool(source, "lykta-write"));
  }

  private static PGSimpleDataSource source(StoreSettings.Postgis settings) {
    var source = new PGSimpleDataSource();
    source.setUrl(settings.jdbcUrl());
    if (settings.user() != null) {
      source.setUser(settings.user());
      source.setPassword(settings.password());
    }
    source.setReWriteBatchedInserts(true);
    source.setApplicationName("lykta");
    return source;
  }

  /** PostGIS itself stands in {@code public}. */
  private static String searchPath(StoreSettings.Postgis settings) {
    String schema = LayerTable.quoted(settings.schema());
    return settings.schema().equals("public") ? "public" : schema + ",public";
  }

  private static HikariDataSource pool(PGSimpleDataSource source, String name) {
    return Database.pool(source, name, CONNECTIONS);
  }
}
