package se.lykta.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * Connections to one database: many that read, and those that write (one, in a GeoPackage).
 *
 * <p>PostgreSQL runs at READ COMMITTED. That is enough, because a change set locks the rows it
 * changes in the order of their ids, names the version it expects in each UPDATE, takes a lock for
 * each value that must be unique, and leaves references to foreign keys. What two transactions may
 * still do to each other ends in an error that another try resolves.
 */
final class Database implements AutoCloseable {
  private static final int TRIES = 12;
  private static final long LONGEST_PAUSE_NANOS = 20_000_000;

  private final Dialect dialect;
  private final HikariDataSource readers;
  private final HikariDataSource writers;
  private final Generations generations = new Generations();

  Database(Dialect dialect, HikariDataSource readers, HikariDataSource writers) {
    this.dialect = dialect;
    this.readers = readers;
    this.writers = writers;
  }

  static Database open(StoreSettings settings) {
    return switch (settings) {
      case StoreSettings.GeoPackageFile file -> GeoPackageDatabase.open(file);
      case StoreSettings.Postgis postgis -> PostgisDatabase.open(postgis);
    };
  }

  static HikariDataSource pool(DataSource source, String name, int connections) {
    var config = new HikariConfig();
    config.setDataSource(source);
    config.setPoolName(name);
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(60_000);
    return new HikariDataSource(config);
  }

  /** Something done with a connection. */
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /** What the result of some work did to layers. */
  interface Made<T> {
    Optional<Map<String, Long>> by(T result);
  }

  /** Fills in the parameters of a statement. */
  interface Binding {
    void on(PreparedStatement statement) throws SQLException;
  }

  /** Makes something of the row that the result stands on. */
  interface RowMaker<T> {
    T of(ResultSet row) throws SQLException;
  }

  Dialect dialect() {
    return dialect;
  }

  /** What this process committed. */
  Generations generations() {
    return generations;
  }

  DataSource readers() {
    return readers;
  }

  /** Reads; each statement sees the newest state. */
  <T> T read(Work<T> work) {
    try (Connection connection = readers.getConnection()) {
      return work.with(connection);
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /** Reads all rows that one query finds. */
  <T> List<T> list(String sql, Binding binding, RowMaker<T> made) {
    return read(
        connection -> {
          try (PreparedStatement query = connection.prepareStatement(sql)) {
            binding.on(query);
            try (ResultSet rows = query.executeQuery()) {
              var found = new ArrayList<T>();
              while (rows.next()) {
                found.add(made.of(rows));
              }
              return found;
            }
          }
        });
  }

  /**
   * Writes what is no feature, with one statement.
   *
   * @return how many rows it changed
   */
  int update(String sql, Binding binding) {
    return write(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.on(statement);
            return statement.executeUpdate();
          }
        },
        written -> Optional.of(Map.of()));
  }

  /** Takes what was overwritten or removed out of the database's files, as far as it can. */
  void forget(String table) {
    try (Connection connection = writers.getConnection()) {
      dialect.forget(connection, table);
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /** Reads one state of the data, row by row as the reader takes them. */
  <T> T readInTransaction(Work<T> work) {
    return read(
        connection -> {
          connection.setAutoCommit(false);
          try {
            return work.with(connection);
          } finally {
            connection.rollback();
            connection.setAutoCommit(true);
          }
        });
  }

  /**
   * Writes in a transaction, again from the start where another one got in between.
   *
   * @param made the new generations of the layers that the result changed; all is rolled back where
   *     it is empty
   */
  <T> T write(Work<T> work, Made<T> made) {
    return write(work, made, TRIES);
  }

  /** The same for work that can't be done again. */
  <T> T writeOnce(Work<T> work, Made<T> made) {
    return write(work, made, 1);
  }

  private <T> T write(Work<T> work, Made<T> made, int tries) {
    for (int attempt = 1; ; attempt++) {
      try (Connection connection = writers.getConnection()) {
        return inTransaction(connection, work, made);
      } catch (SQLException e) {
        if (attempt == tries || !dialect.isWorthAnotherTry(e)) {
          throw new StoreFailure(e);
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * LONGEST_PAUSE_NANOS));
      }
    }
  }

  private <T> T inTransaction(Connection connection, Work<T> work, Made<T> made)
      throws SQLException {
    connection.setAutoCommit(false);
    boolean done = false;
    try {
      T result = work.with(connection);
      Optional<Map<String, Long>> layers = made.by(result);
      if (layers.isPresent()) {
        generations.commit(connection, layers.get());
        done = true;
      }
      return result;
    } finally {
      if (!done) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    }
  }

  @Override
  public void close() {
    writers.close();
    readers.close();
  }
}
