package se.lykta.server.features;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Account;
import se.lykta.server.accounts.Reader;
import se.lykta.server.web.JsonBodies;
import se.lykta.server.web.Parameters;
import tools.jackson.databind.JsonNode;

/** An open map says that it is there, with which feature's form, and that it goes. */
@RestController
@RequestMapping("/api/presence/{tab}")
class PresenceController {
  private final Presence presence;
  private final JsonBodies bodies;

  PresenceController(Presence presence, JsonBodies bodies) {
    this.presence = presence;
    this.bodies = bodies;
  }

  @PutMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void say(Reader reader, @PathVariable String tab, HttpServletRequest request) throws IOException {
    JsonNode body = bodies.readObject(request);
    UUID id = Parameters.id("tab", tab);
    String layer = body.path("layer").asString("");
    if (layer.isEmpty()) {
      presence.say(account(reader), id, null, null);
    } else {
      UUID feature = Parameters.id("feature", body.path("feature").asString(""));
      presence.say(account(reader), id, Parameters.layer(layer).name(), feature);
    }
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void leave(Reader reader, @PathVariable String tab) {
    presence.leave(account(reader), Parameters.id("tab", tab));
  }

  private static Account account(Reader reader) {
    return switch (reader) {
      case Reader.Member(Account account) -> account;
      case Reader.Anonymous nobody -> throw new IllegalStateException("nobody is logged in");
    };
  }
}
