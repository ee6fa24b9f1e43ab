package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** What the safety team writes, decides and publishes about a period. Safe for threads. */
public final class Situations {
  private static final String TEXT_COLUMNS = "part, text, version, modified_at, modified_by";
  private static final String DECISION_COLUMNS =
      "id, decided_on, text, responsible, due_on, outcome, version, modified_at, modified_by";
  private static final String EDITION_COLUMNS =
      "period_from, cadence, version, published_at, published_by";

  private final Database database;
  private final Dialect dialect;

  Situations(Database database) {
    this.database = database;
    this.dialect = database.dialect();
  }

  /**
   * Which period: the cadence's word and its first day.
   *
   * @param cadence such as {@code week}
   */
  public record Key(LocalDate from, String cadence) {}

  /**
   * An edited text of one part.
   *
   * @param version grows with each edit, from 1
   */
  public record Text(String part, String text, int version, Instant at, String by) {}

  /**
   * What was decided.
   *
   * @param responsible an actor; null where nobody is named
   * @param dueOn null where no day is named
   * @param outcome what became of it; null while nobody has followed it up
   * @param version grows with each edit, from 1; 0 of one that is not kept yet
   */
  public record Decision(
      UUID id,
      LocalDate decidedOn,
      String text,
      UUID responsible,
      LocalDate dueOn,
      String outcome,
      int version,
      Instant at,
      String by) {}

  /** A published version, without its content. */
  public record Edition(Key period, int version, Instant at, String by) {}

  /** In no order. */
  public List<Text> texts(Key period) {
    return database.list(
        "SELECT " + TEXT_COLUMNS + " FROM situation_text WHERE period_from = ? AND cadence = ?",
        statement -> bind(statement, period),
        rows ->
            new Text(
                rows.getString(1),
                rows.getString(2),
                rows.getInt(3),
                dialect.time(rows, 4),
                rows.getString(5)));
  }

  /**
   * Keeps a text.
   *
   * @param seen the version that its author saw; 0: none was kept
   * @return false where another version is kept by now; nothing was changed
   */
  public boolean saveText(Key period, String part, String text, int seen, String author) {
    return seen == 0
        ? database.update(
                "INSERT INTO situation_text (period_from, cadence, part, text, version, modified_at,"
                    + " modified_by) VALUES (?, ?, ?, ?, 1, ?, ?)"
                    + " ON CONFLICT (period_from, cadence, part) DO NOTHING",
                insert -> {
                  bind(insert, period);
                  insert.setString(3, part);
                  insert.setString(4, text);
                  dialect.bindTime(insert, 5, Times.now());
                  insert.setString(6, author);
                })
            == 1
        : database.update(
                "UPDATE situation_text SET text = ?, version = version + 1, modified_at = ?,"
                    + " modified_by = ?"
                    + " WHERE period_from = ? AND cadence = ? AND part = ? AND version = ?",
                update -> {
                  update.setString(1, text);
                  dialect.bindTime(update, 2, Times.now());
                  update.setString(3, author);
                  dialect.bind(update, 4, period.from());
                  update.setString(5, period.cadence());
                  update.setString(6, part);
                  update.setInt(7, seen);
                })
            == 1;
  }

  /** Those of these days, both included; the oldest first. */
  public List<Decision> decisions(LocalDate from, LocalDate to) {
    return database.list(
        "SELECT "
            + DECISION_COLUMNS
            + " FROM situation_decision WHERE decided_on >= ? AND decided_on <= ?"
            + " ORDER BY decided_on, modified_at, id",
        statement -> {
          dialect.bind(statement, 1, from);
          dialect.bind(statement, 2, to);
        },
        this::decision);
  }

  /** Those before a day that nobody has followed up; the oldest first. */
  public List<Decision> openBefore(LocalDate day) {
    return database.list(
        "SELECT "
            + DECISION_COLUMNS
            + " FROM situation_decision WHERE decided_on < ? AND outcome IS NULL"
            + " ORDER BY decided_on, modified_at, id",
        statement -> dialect.bind(statement, 1, day),
        this::decision);
  }

  private Decision decision(ResultSet rows) throws SQLException {
    return new Decision(
        dialect.id(rows, 1),
        day(rows, 2),
        rows.getString(3),
        dialect.id(rows, 4),
        day(rows, 5),
        rows.getString(6),
        rows.getInt(7),
        dialect.time(rows, 8),
        rows.getString(9));
  }

  private static LocalDate day(ResultSet rows, int column) throws SQLException {
    String text = rows.getString(column);
    return text == null ? null : LocalDate.parse(text);
  }

  /**
   * Keeps a decision, new or changed.
   *
   * @param decision with the version that its author saw
   * @return false where another version is kept by now; nothing was changed
   */
  public boolean saveDecision(Decision decision, String author) {
    return decision.version() == 0 ? insert(decision, author) : update(decision, author);
  }

  private boolean insert(Decision decision, String author) {
    return database.update(
            "INSERT INTO situation_decision ("
                + DECISION_COLUMNS
                + ") VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?) ON CONFLICT (id) DO NOTHING",
            insert -> {
              dialect.bindId(insert, 1, decision.id());
              dialect.bind(insert, 2, decision.decidedOn());
              insert.setString(3, decision.text());
              dialect.bind(insert, 4, decision.responsible());
              dialect.bind(insert, 5, decision.dueOn());
              insert.setString(6, decision.outcome());
              dialect.bindTime(insert, 7, Times.now());
              insert.setString(8, author);
            })
        == 1;
  }

  private boolean update(Decision decision, String author) {
    return database.update(
            "UPDATE situation_decision SET text = ?, responsible = ?, due_on = ?, outcome = ?,"
                + " version = version + 1, modified_at = ?, modified_by = ?"
                + " WHERE id = ? AND version = ?",
            update -> {
              update.setString(1, decision.text());
              dialect.bind(update, 2, decision.responsible());
              dialect.bind(update, 3, decision.dueOn());
              update.setString(4, decision.outcome());
              dialect.bindTime(update, 5, Times.now());
              update.setString(6, author);
              dialect.bindId(update, 7, decision.id());
              update.setInt(8, decision.version());
            })
        == 1;
  }

  /**
   * Keeps what is published as the next version of its period; those before stay.
   *
   * @param content as the one who publishes wants it read later
   */
  public Edition publish(Key period, String content, String author) {
    Instant now = Times.now();
    int version =
        database.write(
            connection -> publish(connection, period, content, now, author),
            written -> Optional.of(Map.of()));
    return new Edition(period, version, now, author);
  }

  private int publish(Connection connection, Key period, String content, Instant at, String author)
      throws SQLException {
    dialect.lockKeys(connection, new TreeSet<>(List.of("situation/" + period)));
    int next = newest(connection, period) + 1;
    String sql =
        "INSERT INTO situation_edition ("
            + EDITION_COLUMNS
            + ", content) VALUES (?, ?, ?, ?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      bind(insert, period);
      insert.setInt(3, next);
      dialect.bindTime(insert, 4, at);
      insert.setString(5, author);
      insert.setString(6, content);
      insert.executeUpdate();
    }
    return next;
  }

  private int newest(Connection connection, Key period) throws SQLException {
    String sql =
        "SELECT coalesce(max(version), 0) FROM situation_edition"
            + " WHERE period_from = ? AND cadence = ?";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      bind(query, period);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  /** Of all periods; the newest period and version first. */
  public List<Edition> editions() {
    return database.list(
        "SELECT "
            + EDITION_COLUMNS
            + " FROM situation_edition ORDER BY period_from DESC, cadence, version DESC",
        statement -> {},
        rows ->
            new Edition(
                new Key(day(rows, 1), rows.getString(2)),
                rows.getInt(3),
                dialect.time(rows, 4),
                rows.getString(5)));
  }

  /** What was published; empty where there is no such version. */
  public Optional<String> content(Key period, int version) {
    return database
        .list(
            "SELECT content FROM situation_edition"
                + " WHERE period_from = ? AND cadence = ? AND version = ?",
            statement -> {
              bind(statement, period);
              statement.setInt(3, version);
            },
            rows -> rows.getString(1))
        .stream()
        .findFirst();
  }

  private void bind(PreparedStatement statement, Key period) throws SQLException {
    dialect.bind(statement, 1, period.from());
    statement.setString(2, period.cadence());
  }
}
