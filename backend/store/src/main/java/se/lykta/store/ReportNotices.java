package se.lykta.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was told to whom about reports. Safe for threads. */
public final class ReportNotices {
  private final Database database;
  private final Dialect dialect;

  ReportNotices(Database database) {
    this.database = database;
    this.dialect = database.dialect();
  }

  /**
   * Notes that it is going to be told.
   *
   * @return false where somebody else does, or did
   */
  public boolean claim(ReportNotice notice) {
    String sql =
        "INSERT INTO notice (id, report, kind, about, recipient, at) VALUES (?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (report, kind, about) DO NOTHING";
    return write(
            sql,
            insert -> {
              dialect.bindId(insert, 1, notice.id());
              dialect.bindId(insert, 2, notice.report());
              insert.setString(3, notice.kind());
              insert.setString(4, notice.about());
              insert.setString(5, notice.recipient());
              dialect.bindTime(insert, 6, Times.kept(notice.at()));
            })
        == 1;
  }

  /** Notes what became of it. */
  public void settle(UUID id, String outcome) {
    write(
        "UPDATE notice SET outcome = ? WHERE id = ?",
        update -> {
          update.setString(1, outcome);
          dialect.bindId(update, 2, id);
        });
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

  /** The oldest first. */
  public List<ReportNotice> list(UUID report) {
    String sql =
        "SELECT id, kind, about, recipient, at, outcome FROM notice WHERE report = ?"
            + " ORDER BY at, id";
    return database.read(
        connection -> {
          try (PreparedStatement query = connection.prepareStatement(sql)) {
            dialect.bindId(query, 1, report);
            try (ResultSet rows = query.executeQuery()) {
              var found = new ArrayList<ReportNotice>();
              while (rows.next()) {
                found.add(notice(report, rows));
              }
              return found;
            }
          }
        });
  }

  private ReportNotice notice(UUID report, ResultSet row) throws SQLException {
    return new ReportNotice(
        dialect.id(row, 1),
        report,
        row.getString(2),
        row.getString(3),
        row.getString(4),
        dialect.time(row, 5),
        Optional.ofNullable(row.getString(6)));
  }
}
