package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.lykta.store.Samples.by;
import static se.lykta.store.Samples.createLamp;
import static se.lykta.store.Samples.near;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where PostGIS stands in a database of its own. */
class PostgisExtensionTest {
  private final String database = "lykta_" + UUID.randomUUID().toString().substring(0, 8);
  private String server;
  private String url;

  @BeforeEach
  void create() throws SQLException {
    server = TestStores.postgis().jdbcUrl();
    assumeTrue(mayMakeDatabases(), "skipped: the role of LYKTA_TEST_POSTGIS is no superuser");
    execute(server, "CREATE DATABASE " + database);
    url = server.replaceFirst("(jdbc:postgresql://[^/]*/)[^?]*", "$1" + database);
  }

  @AfterEach
  void drop() throws SQLException {
    if (url != null) {
      execute(server, "DROP DATABASE " + database + " WITH (FORCE)");
    }
  }

  private boolean mayMakeDatabases() throws SQLException {
    String sql = "SELECT rolsuper FROM pg_roles WHERE rolname = current_user";
    try (var connection = DriverManager.getConnection(server);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  private static void execute(String url, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String schemaOfPostgisAfterUse(String schema) {
    try (var store = FeatureStore.open(new StoreSettings.Postgis(url, null, null, schema))) {
      var saved = store.apply(by("anna", createLamp(UUID.randomUUID(), near(0, 0), "P-1")));
      assertThat(saved).isInstanceOf(Outcome.Saved.class);
      return store
          .jdbc()
          .sql("SELECT extnamespace::regnamespace FROM pg_extension WHERE extname = 'postgis'")
          .query(String.class)
          .single();
    }
  }

  @Test
  void it_is_made_in_public_whatever_schema_the_store_has() {
    assertThat(schemaOfPostgisAfterUse("belysning")).isEqualTo("public");
    assertThat(schemaOfPostgisAfterUse("Prov två")).isEqualTo("public");
  }

  @Test
  void it_is_used_where_somebody_else_made_it() throws SQLException {
    execute(url, "CREATE SCHEMA gis");
    execute(url, "CREATE EXTENSION postgis SCHEMA gis");
    assertThat(schemaOfPostgisAfterUse("belysning")).isEqualTo("gis");
  }
}
