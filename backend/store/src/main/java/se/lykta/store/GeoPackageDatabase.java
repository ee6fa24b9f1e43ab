package se.lykta.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * Opens a GeoPackage file: write-ahead log, so that readers and other programs see the last commit
 * while the next one is under way; every commit on disk before it is answered.
 */
final class GeoPackageDatabase {
  private static final int READERS = 8;
  private static final int BUSY_TIMEOUT_MS = 30_000;
  private static final int READER_CACHE_KIB = 8_000;
  private static final int WRITER_CACHE_KIB = 64_000;

  private GeoPackageDatabase() {}

  static Database open(StoreSettings.GeoPackageFile file) {
    makeFolder(file.path().toAbsolutePath().getParent());
    String url = "jdbc:sqlite:" + file.path().toAbsolutePath();
    Migrations.run(source(url, TransactionMode.DEFERRED, WRITER_CACHE_KIB), "gpkg");
    var readers = source(url, TransactionMode.DEFERRED, READER_CACHE_KIB);
    var writer = source(url, TransactionMode.IMMEDIATE, WRITER_CACHE_KIB);
    return new Database(
        new GeoPackage(),
        Database.pool(readers, "lykta-read", READERS),
        Database.pool(writer, "lykta-write", 1));
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SQLiteDataSource source(String url, TransactionMode mode, int cacheKib) {
    var config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_TIMEOUT_MS);
    config.enforceForeignKeys(true);
    config.setTransactionMode(mode);
    config.setCacheSize(-cacheKib);
    config.setGetGeneratedKeys(false); // else the driver asks for the last row id after each change
    var source = new WithFunctions(config);
    source.setUrl(url);
    return source;
  }

  /**
   * Gives each connection the functions that triggers and queries call, and zeroes what it frees.
   */
  private static final class WithFunctions extends SQLiteDataSource {

    WithFunctions(SQLiteConfig config) {
      super(config);
    }

    @Override
    public org.sqlite.SQLiteConnection getConnection(String user, String password)
        throws SQLException {
      var connection = super.getConnection(user, password);
      SqliteFunctions.register(connection);
      // what is deleted, such as how to reach a reporter or a face in a photo, is gone
      try (var statement = connection.createStatement()) {
        statement.execute("PRAGMA secure_delete = ON");
      }
      return connection;
    }
  }
}
