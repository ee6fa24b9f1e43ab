package se.lykta.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was told to whom, each thing once however many servers there are. Safe for threads. */
public final class SentNotices {
  private final Database database;
  private final Dialect dialect;

  SentNotices(Database database) {
    this.database = database;
    this.dialect = database.dialect();
  }

  /**
   * Notes that it is going to be told.
   *
   * @return false where somebody else does, or did
   */
  public boolean claim(SentNotice notice) {
    String sql =
        "INSERT INTO notice (id, subject, kind, about, recipient, at) VALUES (?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (subject, kind, about) DO NOTHING";
    return database.update(
            sql,
            insert -> {
              dialect.bindId(insert, 1, notice.id());
              dialect.bindId(insert, 2, notice.subject());
              insert.setString(3, notice.kind());
              insert.setString(4, notice.about());
              insert.setString(5, notice.recipient());
              dialect.bindTime(insert, 6, Times.kept(notice.at()));
            })
        == 1;
  }

  /** Notes what became of it. */
  public void settle(UUID id, String outcome) {
    database.update(
        "UPDATE notice SET outcome = ? WHERE id = ?",
        update -> {
          update.setString(1, outcome);
          dialect.bindId(update, 2, id);
        });
  }

  /** The oldest first. */
  public List<SentNotice> list(UUID subject) {
    return database.list(
        "SELECT id, kind, about, recipient, at, outcome FROM notice WHERE subject = ?"
            + " ORDER BY at, id",
        query -> dialect.bindId(query, 1, subject),
        row -> notice(subject, row));
  }

  private SentNotice notice(UUID subject, ResultSet row) throws SQLException {
    return new SentNotice(
        dialect.id(row, 1),
        subject,
        row.getString(2),
        row.getString(3),
        row.getString(4),
        dialect.time(row, 5),
        Optional.ofNullable(row.getString(6)));
  }
}
