package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import se.lykta.layers.Field;
import se.lykta.layers.Problem;
import se.lykta.layers.Rule;
import se.lykta.layers.Severity;
import se.lykta.layers.Title;

/** Values that no two features of a layer may share. */
final class UniqueCheck {
  private final Connection connection;
  private final Dialect dialect;
  private final Drafts drafts;

  UniqueCheck(Connection connection, Dialect dialect, Drafts drafts) {
    this.connection = connection;
    this.dialect = dialect;
    this.drafts = drafts;
  }

  /** What a feature claims for itself. */
  private record Claim(Draft draft, Rule.Unique rule, List<Object> key) {

    Object value() {
      return draft.now().values().get(rule.field());
    }

    String lock() {
      return draft.table().layer().name() + ' ' + rule.field() + ' ' + value();
    }
  }

  void check(Checking.Findings findings) throws SQLException {
    List<Claim> claims = drafts.present().flatMap(UniqueCheck::claims).toList();
    var locks = new TreeSet<String>();
    claims.forEach(claim -> locks.add(claim.lock()));
    dialect.lockKeys(connection, locks);
    checkAmongThemselves(claims, findings);
    for (Claim claim : claims) {
      checkStored(claim, findings);
    }
  }

  private static Stream<Claim> claims(Draft draft) {
    return draft.table().uniqueRules().stream()
        .filter(rule -> draft.now().find(rule.field()).isPresent())
        .map(rule -> new Claim(draft, rule, key(draft, rule)))
        .filter(UniqueCheck::isNew);
  }

  private static List<Object> key(Draft draft, Rule.Unique rule) {
    return keyOf(draft.now().values(), draft.table().layer().name(), rule);
  }

  private static List<Object> keyOf(Map<String, Object> values, String layer, Rule.Unique rule) {
    var fields = Stream.concat(Stream.of(rule.field()), rule.scope().stream());
    return Stream.concat(Stream.of(layer, rule.field()), fields.map(values::get)).toList();
  }

  /** What a feature had before, nobody else has. */
  private static boolean isNew(Claim claim) {
    var before = claim.draft.stored().feature();
    return before == null || !keyOf(before.values(), before.layer(), claim.rule).equals(claim.key);
  }

  private static void checkAmongThemselves(List<Claim> claims, Checking.Findings findings) {
    var first = new HashMap<List<Object>, Claim>();
    for (Claim claim : claims) {
      Claim other = first.putIfAbsent(claim.key, claim);
      if (other != null) {
        findings.add(claim.draft, taken(claim, other.draft.id().toString()));
      }
    }
  }

  private void checkStored(Claim claim, Checking.Findings findings) throws SQLException {
    for (UUID other : holders(claim)) {
      String layer = claim.draft.table().layer().name();
      boolean changedToo = drafts.find(layer, other).filter(Draft::isChanged).isPresent();
      if (!changedToo || stillHolds(drafts.get(layer, other), claim)) {
        findings.add(claim.draft, taken(claim, other.toString()));
      }
    }
  }

  private static boolean stillHolds(Draft other, Claim claim) {
    return other != claim.draft
        && other.now() != null
        && key(other, claim.rule).equals(claim.key)
        && other.stored().feature() != null
        && keyOf(other.stored().feature().values(), other.table().layer().name(), claim.rule)
            .equals(claim.key);
  }

  private List<UUID> holders(Claim claim) throws SQLException {
    LayerTable table = claim.draft.table();
    var sql = new StringBuilder("SELECT id FROM " + table.name() + " WHERE ");
    sql.append(LayerTable.quoted(claim.rule.field())).append(" = ?");
    for (String scope : claim.rule.scope()) {
      sql.append(" AND ").append(LayerTable.quoted(scope)).append(" IS NOT DISTINCT FROM ?");
    }
    var found = new ArrayList<UUID>();
    try (PreparedStatement query = connection.prepareStatement(sql.toString())) {
      dialect.bind(query, 1, claim.value());
      for (int i = 0; i < claim.rule.scope().size(); i++) {
        dialect.bind(query, i + 2, claim.draft.now().values().get(claim.rule.scope().get(i)));
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(dialect.id(rows, 1));
        }
      }
    }
    return found;
  }

  private static Problem taken(Claim claim, String other) {
    return taken(claim.draft.table(), claim.draft.id(), claim.rule, claim.value(), other);
  }

  static Problem taken(
      LayerTable table, UUID feature, Rule.Unique rule, Object value, String other) {
    Field field = table.layer().getField(rule.field());
    var message =
        Title.of(
            "%s %s finns redan (%s); väntat ett som ingen annan har"
                .formatted(field.title().sv(), value, other),
            "%s %s exists already (%s); expected one that nobody else has"
                .formatted(field.title().en(), value, other));
    return new Problem(
        Severity.ERROR, "not-unique", table.layer().name(), feature, rule.field(), message);
  }
}
