package se.lykta.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens a schema of a PostgreSQL database. */
final class PostgisDatabase {
  private static final int CONNECTIONS = 16;
  private static final String PUBLIC = "public";

  private PostgisDatabase() {}

  static Database open(StoreSettings.Postgis settings) {
    var source = source(settings);
    source.setCurrentSchema(searchPath(settings.schema(), postgisSchema(source)));
    Migrations.run(source, "postgis", settings.schema());
    return new Database(new Postgis(), pool(source, "lykta-read"), pool(source, "lykta-write"));
  }

  private static PGSimpleDataSource source(StoreSettings.Postgis settings) {
    var source = new PGSimpleDataSource();
    source.setUrl(settings.jdbcUrl());
    if (isGiven(settings.user())) {
      source.setUser(settings.user());
    }
    if (isGiven(settings.password())) {
      source.setPassword(settings.password());
    }
    source.setReWriteBatchedInserts(true);
    source.setApplicationName("lykta");
    return source;
  }

  private static boolean isGiven(String word) {
    return word != null && !word.isEmpty();
  }

  private static String searchPath(String schema, String postgisSchema) {
    return Stream.of(schema, postgisSchema, PUBLIC)
        .distinct()
        .map(LayerTable::quoted)
        .collect(Collectors.joining(","));
  }

  /** Where PostGIS stands or, in a database without it, will stand. */
  private static String postgisSchema(DataSource source) {
    String sql =
        "SELECT nspname FROM pg_extension JOIN pg_namespace n ON n.oid = extnamespace WHERE extname = 'postgis'";
    return JdbcClient.create(source).sql(sql).query(String.class).optional().orElse(PUBLIC);
  }

  private static HikariDataSource pool(PGSimpleDataSource source, String name) {
    return Database.pool(source, name, CONNECTIONS);
  }
}
