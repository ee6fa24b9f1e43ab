package se.lykta.server.scenarios;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.web.JsonBodies;
import se.lykta.server.web.Parameters;
import se.lykta.store.FeatureStore;
import se.lykta.store.IdTaken;
import se.lykta.store.Scenario;
import se.lykta.store.Scenarios;
import tools.jackson.databind.JsonNode;

/** The list of scenarios. Their edits are change sets, what they change are differences. */
@RestController
@RequestMapping("/api/scenarios")
class ScenarioController {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_NOTE = 2000;

  private final Scenarios scenarios;
  private final Views views;
  private final JsonBodies bodies;

  ScenarioController(FeatureStore store, Views views, JsonBodies bodies) {
    this.scenarios = store.scenarios();
    this.views = views;
    this.bodies = bodies;
  }

  /**
   * @param adoptedAs the change set by which it became the register's own; null while it is open
   */
  record Listed(
      UUID id, String name, String note, Instant createdAt, String createdBy, UUID adoptedAs) {}

  private Listed listed(Scenario scenario) {
    Optional<UUID> adopted = scenario.adoptedAs().filter(as -> scenarios.isAdopted(scenario));
    return new Listed(
        scenario.id(),
        scenario.name(),
        scenario.note(),
        scenario.created().at(),
        scenario.created().by(),
        adopted.orElse(null));
  }

  @GetMapping
  List<Listed> list() {
    return scenarios.list().stream().map(this::listed).toList();
  }

  @GetMapping("/{id}")
  Listed get(@PathVariable String id, Reader reader) {
    return listed(views.get(Parameters.id("id", id), reader));
  }

  /** {@code {"id": …, "name": …, "note": …}}; the same id again changes nothing. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Listed create(Reader reader, HttpServletRequest request) throws IOException {
    JsonNode body = bodies.readObject(request);
    UUID id = Parameters.id("id", body.path("id").asString(""));
    try {
      return listed(scenarios.create(id, name(body), note(body), reader.getName()));
    } catch (IdTaken e) {
      throw Views.taken(e);
    }
  }

  @PatchMapping("/{id}")
  Listed rename(@PathVariable String id, Reader reader, HttpServletRequest request)
      throws IOException {
    JsonNode body = bodies.readObject(request);
    UUID wanted = views.get(Parameters.id("id", id), reader).id();
    return listed(scenarios.rename(wanted, name(body), note(body)));
  }

  /** Takes it from the list; nothing of it is lost, see {@link #bringBack}. */
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable String id, Reader reader) {
    scenarios.remove(views.get(Parameters.id("id", id), reader).id());
  }

  @PostMapping("/{id}/bring-back")
  Listed bringBack(@PathVariable String id, Reader reader) {
    UUID removed = Parameters.id("id", id);
    scenarios.bringBack(removed);
    return listed(views.get(removed, reader));
  }

  private static String name(JsonNode body) {
    String name = body.path("name").asString("").strip();
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || name.codePoints().anyMatch(Character::isISOControl)) {
      throw wrong("name", name, "1 till 100 tecken", "1 to 100 characters");
    }
    return name;
  }

  private static String note(JsonNode body) {
    String note = body.path("note").asString("").strip();
    if (note.length() > LONGEST_NOTE || note.indexOf('\0') >= 0) {
      throw wrong("note", note, "högst 2 000 tecken", "at most 2,000 characters");
    }
    return note.isEmpty() ? null : note;
  }

  private static ProblemException wrong(String field, String found, String sv, String en) {
    String start = found.length() > 60 ? found.substring(0, 60) + "…" : found;
    return ProblemException.of(
        ProblemKind.BAD_REQUEST,
        field + " är '" + start + "'; väntat " + sv,
        field + " is '" + start + "'; expected " + en);
  }
}
