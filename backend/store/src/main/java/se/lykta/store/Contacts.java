package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How to reach who reported what. Safe for threads. */
public final class Contacts {
  private final Database database;
  private final Dialect dialect;

  Contacts(Database database) {
    this.database = database;
    this.dialect = database.dialect();
  }

  /** Keeps it; what is kept for that report already stays. */
  public void add(Contact contact) {
    write(
        "INSERT INTO report_contact (report, name, email, phone, delete_on)"
            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (report) DO NOTHING",
        insert -> {
          dialect.bindId(insert, 1, contact.report());
          insert.setString(2, contact.name().orElse(null));
          insert.setString(3, contact.email().orElse(null));
          insert.setString(4, contact.phone().orElse(null));
          dialect.bind(insert, 5, contact.deleteOn());
        });
  }

  public Optional<Contact> find(UUID report) {
    String sql = "SELECT name, email, phone, delete_on FROM report_contact WHERE report = ?";
    return database.read(connection -> find(connection, sql, report));
  }

  private Optional<Contact> find(Connection connection, String sql, UUID report)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      dialect.bindId(query, 1, report);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next()
            ? Optional.of(
                new Contact(
                    report,
                    Optional.ofNullable(rows.getString(1)),
                    Optional.ofNullable(rows.getString(2)),
                    Optional.ofNullable(rows.getString(3)),
                    LocalDate.parse(rows.getString(4))))
            : Optional.empty();
      }
    }
  }

  /**
   * Deletes those whose day has come.
   *
   * @return how many
   */
  public int deleteUntil(LocalDate day) {
    return write(
        "DELETE FROM report_contact WHERE delete_on <= ?", delete -> dialect.bind(delete, 1, day));
  }

  private interface Binding {
    void on(PreparedStatement statement) throws SQLException;
  }

  private int write(String sql, Binding binding) {
    return database.write(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.on(statement);
            return statement.executeUpdate();
          }
        },
        written -> Optional.of(Map.of()));
  }
}
