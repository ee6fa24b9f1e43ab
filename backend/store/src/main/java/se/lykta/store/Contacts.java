package se.lykta.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
    database.update(
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
    return database
        .list(
            "SELECT name, email, phone, delete_on FROM report_contact WHERE report = ?",
            query -> dialect.bindId(query, 1, report),
            row -> contact(report, row))
        .stream()
        .findFirst();
  }

  private static Contact contact(UUID report, ResultSet row) throws SQLException {
    return new Contact(
        report,
        Optional.ofNullable(row.getString(1)),
        Optional.ofNullable(row.getString(2)),
        Optional.ofNullable(row.getString(3)),
        LocalDate.parse(row.getString(4)));
  }

  /**
   * Deletes those whose day has come.
   *
   * @return how many
   */
  public int deleteUntil(LocalDate day) {
    return database.update(
        "DELETE FROM report_contact WHERE delete_on <= ?", delete -> dialect.bind(delete, 1, day));
  }
}
