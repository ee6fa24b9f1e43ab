package se.lykta.server.accounts;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.lykta.server.settings.LyktaSettings;

/**
 * Log-ins that everybody may know, where only this machine reaches the server: it listens to the
 * loopback address and no proxy stands in front of it with a public one.
 */
@Component
class DemoLogins {

  /** Also told to the log-in page. */
  record Demo(String name, String displayName, String password, Role role, UUID actor) {
    Account account() {
      return new Account(name, displayName, role, actor);
    }
  }

  /** Of the demo town. */
  private static final UUID HOUSING_COMPANY =
      UUID.fromString("bddb80dd-03d4-53a9-81b0-254013a123ff");

  private static final List<Demo> ALL =
      List.of(
          new Demo("planner", "Petra Planerare", "planner", Role.PLANNER, null),
          new Demo("admin", "Adam Administratör", "admin", Role.ADMIN, null),
          new Demo("field", "Fatima Fält", "field", Role.FIELD, null),
          new Demo("viewer", "Viktor Läsare", "viewer", Role.VIEWER, null),
          new Demo("housing", "Hanna Husvärd, LBAB", "housing", Role.FIELD, HOUSING_COMPANY));

  private final List<Demo> offered;
  private final PasswordEncoder passwords;

  DemoLogins(LyktaSettings settings, ServerProperties server, PasswordEncoder passwords) {
    boolean ownMachine = isLoopback(server.getAddress()) && settings.publicBase().isEmpty();
    this.offered = settings.demo() && ownMachine ? ALL : List.of();
    this.passwords = passwords;
  }

  /** Without an address the server listens on all of them. */
  private static boolean isLoopback(InetAddress address) {
    return address != null && address.isLoopbackAddress();
  }

  List<Demo> list() {
    return offered;
  }

  Optional<Login> find(String name) {
    return offered.stream().filter(demo -> demo.name().equals(name)).findFirst().map(this::login);
  }

  private Login login(Demo demo) {
    return new Login(demo.account(), passwords.encode(demo.password()), true);
  }
}
