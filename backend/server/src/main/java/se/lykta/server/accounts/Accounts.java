package se.lykta.server.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import se.lykta.store.FeatureStore;

/** The accounts in the store's table {@code account}, and the demo log-ins before them. */
@Component
class Accounts implements UserDetailsService {
  private final JdbcClient jdbc;
  private final DemoLogins demo;

  Accounts(FeatureStore store, DemoLogins demo) {
    this.jdbc = store.jdbc();
    this.demo = demo;
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    return find(name).orElseThrow(() -> new UsernameNotFoundException(name));
  }

  Optional<Login> find(String name) {
    return demo.find(name).or(() -> findStored(name));
  }

  Optional<Login> findStored(String name) {
    return jdbc.sql(
            "SELECT name, display_name, role, actor, password_hash, disabled FROM account"
                + " WHERE name = ?")
        .param(name)
        .query((row, number) -> login(row))
        .optional();
  }

  private static Login login(ResultSet row) throws SQLException {
    var role = Role.of(row.getString("role"));
    String actor = row.getString("actor");
    var account =
        new Account(
            row.getString("name"),
            row.getString("display_name"),
            role,
            actor == null ? null : UUID.fromString(actor));
    return new Login(account, row.getString("password_hash"), !row.getBoolean("disabled"));
  }

  boolean isEmpty() {
    return jdbc.sql("SELECT count(*) FROM account").query(Long.class).single() == 0;
  }

  void create(Account account, String passwordHash) {
    jdbc.sql(
            "INSERT INTO account (name, display_name, role, password_hash, created_at, disabled)"
                + " VALUES (?, ?, ?, ?, CURRENT_TIMESTAMP, ?)")
        .params(account.name(), account.displayName(), account.role().value(), passwordHash, false)
        .update();
  }

  void changePassword(String name, String passwordHash) {
    jdbc.sql("UPDATE account SET password_hash = ? WHERE name = ?")
        .params(passwordHash, name)
        .update();
  }
}
