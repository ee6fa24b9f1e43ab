package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Visibility;

/** A query as SQL: the condition with its parameters, the order and the limit. */
final class QuerySql {
  /** What every feature has beside its fields, and can be sorted by. */
  private static final Set<String> COMMON =
      Set.of("id", "version", "created_at", "created_by", "modified_at", "modified_by");

  private final LayerTable table;
  private final Dialect dialect;
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();
  private final StringBuilder joins = new StringBuilder();

  private QuerySql(LayerTable table, Dialect dialect) {
    this.table = table;
    this.dialect = dialect;
  }

  /** Which features, without position, order and limit. */
  static QuerySql matching(Query query, LayerTable table, Dialect dialect) {
    var sql = new QuerySql(table, dialect);
    query.box().ifPresent(box -> sql.add(dialect.inBox(sql.spatial(), box)));
    query.during().ifPresent(sql::addPeriod);
    query.equal().forEach(sql::addEqual);
    query.among().ifPresent(sql::addAmong);
    query.containing().ifPresent(sql::addContaining);
    sql.addVisible(query.visible());
    return sql;
  }

  private LayerTable spatial() {
    if (!table.layer().hasGeometry()) {
      throw new IllegalArgumentException(table.layer().name() + " has no geometry to lie in a box");
    }
    return table;
  }

  private void add(Condition condition) {
    joins.append(condition.join());
    conditions.add(condition.sql());
    parameters.addAll(condition.parameters());
  }

  private void addPeriod(Query.Period period) {
    addBound("(t.valid_from IS NULL OR t.valid_from <= ?)", period.to());
    addBound("(t.valid_to IS NULL OR t.valid_to >= ?)", period.from());
  }

  private void addBound(String sql, LocalDate day) {
    if (day != null) {
      add(Condition.of(sql, day));
    }
  }

  private void addEqual(String name, Object value) {
    Field field = table.layer().getField(name);
    add(Condition.of(column(name) + " = " + dialect.parameter(field.kind()), value));
  }

  private void addAmong(Query.Among among) {
    if (among.ids().isEmpty()) {
      add(Condition.of("1 = 0"));
    } else {
      Object[] ids = among.ids().stream().sorted(Ids.ORDER).toArray();
      String marks = String.join(", ", Collections.nCopies(ids.length, "?"));
      add(Condition.of(column(among.field()) + " IN (" + marks + ")", ids));
    }
  }

  private void addContaining(String text) {
    List<String> texts =
        table.layer().fields().stream()
            .filter(f -> f.kind() instanceof Kind.Text || f.kind() instanceof Kind.ListOf)
            .map(Field::name)
            .toList();
    add(dialect.containing(texts, text));
  }

  private void addVisible(Set<Visibility> visible) {
    if (visible.isEmpty()) {
      add(Condition.of("1 = 0"));
    } else if (visible.size() < Visibility.values().length) {
      Object[] values = visible.stream().map(Visibility::value).toArray();
      String marks = String.join(", ", Collections.nCopies(values.length, "?"));
      add(Condition.of("t.visibility IN (" + marks + ")", values));
    }
  }

  /** Only what comes after a position. */
  QuerySql after(long position, Query.Sort sort) {
    String field = column(sort.field());
    String value =
        "(SELECT s.%s FROM %s s WHERE s.fid = ?)"
            .formatted(LayerTable.quoted(sort.field()), table.name());
    String sql =
        """
        (%1$s %2$s %3$s OR (%1$s IS NULL AND %3$s IS NOT NULL)
          OR (%1$s IS NOT DISTINCT FROM %3$s AND t.fid > ?))"""
            .formatted(field, sort.descending() ? "<" : ">", value);
    add(Condition.of(sql, position, position, position, position));
    return this;
  }

  QuerySql after(long position) {
    add(Condition.of("t.fid > ?", position));
    return this;
  }

  String from() {
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    return joins + where;
  }

  /** Those without a value come last. */
  String orderBy(Query.Sort sort) {
    String direction = sort.descending() ? " DESC" : " ASC";
    return " ORDER BY " + column(sort.field()) + direction + " NULLS LAST, t.fid";
  }

  private String column(String name) {
    if (!COMMON.contains(name)) {
      table.layer().getField(name);
    }
    return "t." + LayerTable.quoted(name);
  }

  PreparedStatement prepare(Connection connection, String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.size(); i++) {
      dialect.bind(statement, i + 1, parameters.get(i));
    }
    return statement;
  }
}
