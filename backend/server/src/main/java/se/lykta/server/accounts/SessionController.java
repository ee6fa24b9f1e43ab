package se.lykta.server.accounts;

import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is logged in, and how one could be. Sets the CSRF cookie that a log-in needs. */
@RestController
class SessionController {
  private final DemoLogins demo;

  SessionController(DemoLogins demo) {
    this.demo = demo;
  }

  record Session(User user, List<DemoLogin> demoLogins, String language) {}

  /**
   * @param actor for whom they act; null: for the municipality
   */
  record User(String name, String displayName, Role role, UUID actor) {}

  record DemoLogin(String name, String password, Role role) {}

  @GetMapping("/api/session")
  ResponseEntity<Session> session(Reader reader) {
    var logins = demo.list().stream().map(SessionController::shown).toList();
    var session = new Session(userOf(reader), logins, "sv");
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(session);
  }

  private static User userOf(Reader reader) {
    return switch (reader) {
      case Reader.Anonymous nobody -> null;
      case Reader.Member(Account(var name, var displayName, var role, var actor)) ->
          new User(name, displayName, role, actor);
    };
  }

  private static DemoLogin shown(DemoLogins.Demo demo) {
    return new DemoLogin(demo.name(), demo.password(), demo.role());
  }
}
