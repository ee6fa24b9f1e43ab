package se.lykta.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings a database's tables up to date; each kind of database has its own folder of steps. */
final class Migrations {
  private Migrations() {}

  static void run(DataSource source, String folder) {
    configuration(source, folder).load().migrate();
  }

  static void run(DataSource source, String folder, String schema) {
    configuration(source, folder).schemas(schema).defaultSchema(schema).load().migrate();
  }

  private static FluentConfiguration configuration(DataSource source, String folder) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration/" + folder)
        .validateMigrationNaming(true);
  }
}
