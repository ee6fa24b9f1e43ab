package se.lykta.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Layer;
import se.lykta.layers.Stamp;

/** Scenarios and their steps as the database keeps them. */
final class ScenarioTable {
  private static final String COLUMNS =
      "SELECT id, name, note, created_at, created_by, adopted_as FROM scenario"
          + " WHERE removed_at IS NULL";

  private final Statements statements;
  private final Dialect dialect;

  ScenarioTable(Statements statements, Dialect dialect) {
    this.statements = statements;
    this.dialect = dialect;
  }

  /** The newest first. */
  List<Scenario> list() throws SQLException {
    return list(statements.get(COLUMNS + " ORDER BY created_at DESC, id"));
  }

  Optional<Scenario> find(UUID id) throws SQLException {
    PreparedStatement query = statements.get(COLUMNS + " AND id = ?");
    dialect.bindId(query, 1, id);
    return list(query).stream().findFirst();
  }

  private List<Scenario> list(PreparedStatement query) throws SQLException {
    var found = new ArrayList<Scenario>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(
            new Scenario(
                dialect.id(rows, 1),
                rows.getString(2),
                rows.getString(3),
                new Stamp(dialect.time(rows, 4), rows.getString(5)),
                Optional.ofNullable(dialect.id(rows, 6))));
      }
    }
    return found;
  }

  /**
   * Keeps it, or keeps what is kept already under that id.
   *
   * @throws IdTaken where that one was removed
   */
  void add(Scenario scenario) throws SQLException {
    PreparedStatement insert =
        statements.get(
            "INSERT INTO scenario (id, name, note, created_at, created_by) VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT (id) DO NOTHING");
    dialect.bindId(insert, 1, scenario.id());
    insert.setString(2, scenario.name());
    insert.setString(3, scenario.note());
    dialect.bindTime(insert, 4, scenario.created().at());
    insert.setString(5, scenario.created().by());
    insert.executeUpdate();
    if (find(scenario.id()).isEmpty()) {
      throw new IdTaken(scenario.id());
    }
  }

  /**
   * Lets one transaction at a time change it, whatever the number of servers.
   *
   * @throws NoSuchElementException where there is none
   */
  Scenario lock(UUID id) throws SQLException {
    dialect.lockKeys(statements.connection(), new TreeSet<>(List.of("scenario " + id)));
    return get(id);
  }

  /**
   * @throws NoSuchElementException where there is none
   */
  Scenario get(UUID id) throws SQLException {
    return find(id).orElseThrow(() -> new NoSuchElementException("no scenario " + id));
  }

  /** Whether it has become the register's own, and that was not undone. */
  boolean isAdopted(Scenario scenario) throws SQLException {
    return scenario.adoptedAs().isPresent()
        && new ChangeSetTable(statements, dialect).stands(scenario.adoptedAs().get());
  }

  void rename(UUID id, String name, String note) throws SQLException {
    PreparedStatement update =
        statements.get("UPDATE scenario SET name = ?, note = ? WHERE id = ?");
    update.setString(1, name);
    update.setString(2, note);
    dialect.bindId(update, 3, id);
    update.executeUpdate();
  }

  /**
   * @param at null: it is there again
   */
  void remove(UUID id, Instant at) throws SQLException {
    PreparedStatement update = statements.get("UPDATE scenario SET removed_at = ? WHERE id = ?");
    dialect.bind(update, 1, at);
    dialect.bindId(update, 2, id);
    update.executeUpdate();
  }

  void adopt(UUID id, UUID changeSet) throws SQLException {
    PreparedStatement update = statements.get("UPDATE scenario SET adopted_as = ? WHERE id = ?");
    dialect.bindId(update, 1, changeSet);
    dialect.bindId(update, 2, id);
    update.executeUpdate();
  }

  /** Position of the newest step; 0 where there is none. */
  long newestStep(UUID scenario) throws SQLException {
    PreparedStatement query =
        statements.get("SELECT coalesce(max(seq), 0) FROM scenario_step WHERE scenario = ?");
    dialect.bindId(query, 1, scenario);
    try (ResultSet rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Oldest first. */
  List<ScenarioStep> steps(UUID scenario) throws SQLException {
    Map<UUID, List<ScenarioStep.Entry>> entries = entries(scenario);
    PreparedStatement query =
        statements.get(
            "SELECT id, at, author, undoes FROM scenario_step WHERE scenario = ? ORDER BY seq");
    dialect.bindId(query, 1, scenario);
    var steps = new ArrayList<ScenarioStep>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        UUID id = dialect.id(rows, 1);
        steps.add(
            new ScenarioStep(
                id,
                new Stamp(dialect.time(rows, 2), rows.getString(3)),
                dialect.id(rows, 4),
                entries.getOrDefault(id, List.of())));
      }
    }
    return steps;
  }

  private Map<UUID, List<ScenarioStep.Entry>> entries(UUID scenario) throws SQLException {
    PreparedStatement query =
        statements.get(
            "SELECT e.step, e.operation, e.layer, e.feature, e.register_version, e.geometry,"
                + " e.attributes, e.cleared FROM scenario_edit e"
                + " JOIN scenario_step s ON s.id = e.step"
                + " WHERE s.scenario = ? ORDER BY s.seq, e.number");
    dialect.bindId(query, 1, scenario);
    var entries = new LinkedHashMap<UUID, List<ScenarioStep.Entry>>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        entries.computeIfAbsent(dialect.id(rows, 1), id -> new ArrayList<>()).add(entry(rows));
      }
    }
    return entries;
  }

  private ScenarioStep.Entry entry(ResultSet rows) throws SQLException {
    Layer layer = LayerTable.of(rows.getString(3)).layer();
    byte[] wkb = rows.getBytes(6);
    Geometry geometry = wkb == null ? null : Wkb.read(wkb);
    return new ScenarioStep.Entry(
        Operation.of(rows.getString(2)),
        new UndoTarget(layer.name(), dialect.id(rows, 4)),
        rows.getLong(5),
        geometry,
        ValueJson.read(layer, rows.getString(7)),
        ValueJson.readTexts(rows.getString(8)));
  }

  /**
   * @throws IdTaken where another scenario has a step of that id
   */
  void add(UUID scenario, ScenarioStep step) throws SQLException {
    PreparedStatement taken = statements.get("SELECT 1 FROM scenario_step WHERE id = ?");
    dialect.bindId(taken, 1, step.id());
    try (ResultSet rows = taken.executeQuery()) {
      if (rows.next()) {
        throw new IdTaken(step.id());
      }
    }
    PreparedStatement insert =
        statements.get(
            "INSERT INTO scenario_step (id, scenario, at, author, undoes) VALUES (?, ?, ?, ?, ?)");
    dialect.bindId(insert, 1, step.id());
    dialect.bindId(insert, 2, scenario);
    dialect.bindTime(insert, 3, step.stamp().at());
    insert.setString(4, step.stamp().by());
    dialect.bind(insert, 5, step.undoes());
    insert.executeUpdate();
    addEntries(step);
  }

  private void addEntries(ScenarioStep step) throws SQLException {
    String json = dialect.jsonParameter();
    PreparedStatement insert =
        statements.get(
            "INSERT INTO scenario_edit (step, number, operation, layer, feature, register_version,"
                + " geometry, attributes, cleared) VALUES (?, ?, ?, ?, ?, ?, ?, "
                + json
                + ", "
                + json
                + ")");
    for (int i = 0; i < step.entries().size(); i++) {
      ScenarioStep.Entry entry = step.entries().get(i);
      dialect.bindId(insert, 1, step.id());
      insert.setInt(2, i);
      insert.setString(3, entry.operation().value());
      insert.setString(4, entry.target().layer());
      dialect.bindId(insert, 5, entry.target().id());
      insert.setLong(6, entry.registerVersion());
      insert.setBytes(7, entry.geometry() == null ? null : Wkb.write(entry.geometry()));
      insert.setString(8, ValueJson.write(entry.values()));
      insert.setString(9, ValueJson.writeTexts(entry.cleared()));
      insert.addBatch();
    }
    insert.executeBatch();
  }
}
