package se.lykta.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lykta.layers.Problem;
import se.lykta.layers.Stamp;

/** The change sets that were kept, each with a summary of what it did. */
final class ChangeSetTable {
  private static final String COLUMNS =
      "SELECT id, at, author, comment, created, changed, deleted, layers, undoes, undone_by"
          + " FROM change_set";

  private final Statements statements;
  private final Dialect dialect;

  ChangeSetTable(Statements statements, Dialect dialect) {
    this.statements = statements;
    this.dialect = dialect;
  }

  /**
   * Makes room for a change set. Where another transaction is about to keep the same one, this
   * waits for its end.
   *
   * @return false where it is kept already
   */
  boolean begin(UUID id, Stamp stamp, String comment, UUID undoes) throws SQLException {
    PreparedStatement insert =
        statements.get(
            "INSERT INTO change_set (id, at, author, comment, undoes) VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT (id) DO NOTHING");
    dialect.bindId(insert, 1, id);
    dialect.bindTime(insert, 2, stamp.at());
    insert.setString(3, stamp.by());
    insert.setString(4, comment);
    dialect.bind(insert, 5, undoes);
    return insert.executeUpdate() == 1;
  }

  void finish(
      UUID id, ChangeSetSummary.Counts counts, Collection<String> layers, List<Problem> warnings)
      throws SQLException {
    String json = dialect.jsonParameter();
    PreparedStatement update =
        statements.get(
            "UPDATE change_set SET created = ?, changed = ?, deleted = ?, layers = "
                + json
                + ", warnings = "
                + json
                + " WHERE id = ?");
    update.setLong(1, counts.created());
    update.setLong(2, counts.changed());
    update.setLong(3, counts.deleted());
    update.setString(4, ValueJson.writeTexts(List.copyOf(layers)));
    update.setString(5, ProblemJson.write(warnings));
    dialect.bindId(update, 6, id);
    update.executeUpdate();
  }

  void markUndone(UUID id, UUID by) throws SQLException {
    PreparedStatement update = statements.get("UPDATE change_set SET undone_by = ? WHERE id = ?");
    dialect.bindId(update, 1, by);
    dialect.bindId(update, 2, id);
    update.executeUpdate();
  }

  List<Problem> warnings(UUID id) throws SQLException {
    PreparedStatement query = statements.get("SELECT warnings FROM change_set WHERE id = ?");
    dialect.bindId(query, 1, id);
    try (ResultSet rows = query.executeQuery()) {
      return rows.next() ? ProblemJson.read(rows.getString(1)) : List.of();
    }
  }

  Optional<ChangeSetSummary> find(UUID id) throws SQLException {
    PreparedStatement query = statements.get(COLUMNS + " WHERE id = ?");
    dialect.bindId(query, 1, id);
    return list(query).stream().findFirst();
  }

  /** Whether it is kept, and not undone or that undone in turn. */
  boolean stands(UUID id) throws SQLException {
    Optional<ChangeSetSummary> kept = find(id);
    return kept.isPresent()
        && (kept.get().undoneBy().isEmpty() || !stands(kept.get().undoneBy().get()));
  }

  /** Newest first. */
  List<ChangeSetSummary> newest(int limit) throws SQLException {
    PreparedStatement query = statements.get(COLUMNS + " ORDER BY seq DESC LIMIT ?");
    query.setInt(1, limit);
    return list(query);
  }

  private List<ChangeSetSummary> list(PreparedStatement query) throws SQLException {
    var found = new ArrayList<ChangeSetSummary>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(summary(rows));
      }
    }
    return found;
  }

  private ChangeSetSummary summary(ResultSet rows) throws SQLException {
    return new ChangeSetSummary(
        dialect.id(rows, 1),
        new Stamp(dialect.time(rows, 2), rows.getString(3)),
        rows.getString(4),
        new ChangeSetSummary.Counts(rows.getLong(5), rows.getLong(6), rows.getLong(7)),
        ValueJson.readTexts(rows.getString(8)),
        Optional.ofNullable(dialect.id(rows, 9)),
        Optional.ofNullable(dialect.id(rows, 10)));
  }
}
