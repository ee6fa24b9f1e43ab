package se.lykta.server.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.web.JsonBodies;

/** One's own password. */
@RestController
class PasswordController {
  private static final int SHORTEST = 10;

  /** What bcrypt takes into account, bytes. */
  private static final int LONGEST = 72;

  private final Accounts accounts;
  private final PasswordEncoder passwords;
  private final JsonBodies bodies;

  PasswordController(Accounts accounts, PasswordEncoder passwords, JsonBodies bodies) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.bodies = bodies;
  }

  @PostMapping("/api/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void change(Reader reader, HttpServletRequest request) throws IOException {
    var body = bodies.readObject(request);
    var login = accounts.findStored(reader.getName()).orElseThrow(PasswordController::demo);
    if (!passwords.matches(body.path("old").asString(""), login.getPassword())) {
      throw ProblemException.of(
          ProblemKind.INVALID,
          "Det gamla lösenordet stämmer inte",
          "The old password is not right");
    }
    accounts.changePassword(
        reader.getName(), passwords.encode(checked(body.path("new").asString(""))));
  }

  private static String checked(String password) {
    int length = password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    if (length < SHORTEST || length > LONGEST) {
      throw ProblemException.of(
          ProblemKind.INVALID,
          "Det nya lösenordet är %d byte långt; väntat %d till %d"
              .formatted(length, SHORTEST, LONGEST),
          "The new password is %d bytes long; expected %d to %d"
              .formatted(length, SHORTEST, LONGEST));
    }
    return password;
  }

  private static ProblemException demo() {
    return ProblemException.of(
        ProblemKind.FORBIDDEN,
        "En demoinloggning har ett fast lösenord",
        "A demo log-in has a fixed password");
  }
}
