package se.lykta.server.situation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.checks.EventCategories;
import se.lykta.server.incidents.EventCategory;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.web.JsonBodies;
import se.lykta.server.web.JsonObject;
import se.lykta.store.ChangeSet;
import se.lykta.store.Edit;
import se.lykta.store.FeatureStore;
import se.lykta.store.Outcome;

/** The situation picture for those who report, review and compile it. */
@RestController
@RequestMapping("/api/situation")
class SituationController {
  private final FeatureStore store;
  private final Periods periods;
  private final Compiler compiler;
  private final Editions editions;
  private final Entries entries;
  private final EventCategories categories;
  private final JsonBodies bodies;

  SituationController(
      FeatureStore store,
      Periods periods,
      Compiler compiler,
      Editions editions,
      Entries entries,
      EventCategories categories,
      JsonBodies bodies) {
    this.store = store;
    this.periods = periods;
    this.compiler = compiler;
    this.editions = editions;
    this.entries = entries;
    this.categories = categories;
    this.bodies = bodies;
  }

  /**
   * @param before the first day of the period before
   * @param after the first day of the one after
   * @param editions that were published of it, the newest first
   */
  record Page(
      Compiled compiled, LocalDate before, LocalDate after, List<Editions.Shown> editions) {}

  record Made(UUID id) {}

  record Reviewed(int events) {}

  @GetMapping("/categories")
  List<EventCategory> categories() {
    return categories.list();
  }

  @GetMapping("/editions")
  List<Editions.Shown> editions() {
    return editions.list();
  }

  @PostMapping("/events")
  @ResponseStatus(HttpStatus.CREATED)
  Made addEvent(Reader reader, HttpServletRequest request) throws IOException {
    return new Made(entries.addEvent(bodies.readObject(request), reader));
  }

  @PostMapping("/presence")
  @ResponseStatus(HttpStatus.CREATED)
  Made addPresence(Reader reader, HttpServletRequest request) throws IOException {
    return new Made(entries.addPresence(bodies.readObject(request), reader));
  }

  @GetMapping("/periods/{period}")
  Page get(@PathVariable String period) {
    Period asked = periods.get(period);
    return new Page(
        compiler.compile(asked), asked.plus(-1).from(), asked.plus(1).from(), editions.of(asked));
  }

  /** What nobody has reviewed yet in a period is reviewed. */
  @PostMapping("/periods/{period}/review")
  Reviewed review(@PathVariable String period, Reader reader, HttpServletRequest request)
      throws IOException {
    UUID id = JsonObject.of(bodies.readObject(request), Set.of("id")).getId("id");
    Period asked = periods.get(period);
    List<Edit> edits =
        EventRow.list(store).stream()
            .filter(row -> asked.holds(row.found()) && !row.reviewed())
            .map(SituationController::reviewed)
            .toList();
    if (edits.isEmpty()) {
      return new Reviewed(0);
    }
    return switch (store.apply(new ChangeSet(id, reader.getName(), null, edits))) {
      case Outcome.Saved saved -> new Reviewed(saved.features().size());
      case Outcome.Conflicts conflicts -> throw Writing.changed();
      case Outcome.Invalid invalid ->
          throw ProblemException.invalid(invalid.problems().getFirst().problem());
    };
  }

  private static Edit reviewed(EventRow row) {
    return new Edit.Patch(
        EventRow.LAYER, row.id(), row.version(), Optional.empty(), Map.of("reviewed", true));
  }
}
