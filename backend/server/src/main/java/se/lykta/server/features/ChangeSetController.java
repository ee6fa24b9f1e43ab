package se.lykta.server.features;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.checks.FeatureChecks;
import se.lykta.server.problems.ProblemDocument.Entry;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.scenarios.Views;
import se.lykta.server.web.JsonBodies;
import se.lykta.server.web.Parameters;
import se.lykta.store.ChangeSet;
import se.lykta.store.ChangeSetSummary;
import se.lykta.store.FeatureStore;
import se.lykta.store.IdTaken;
import se.lykta.store.Outcome;
import se.lykta.store.Scenario;
import se.lykta.store.ScenarioClosed;

/**
 * Edits that belong together: saved, checked and undone as one, in the register or in the scenario
 * that is named.
 */
@RestController
@RequestMapping("/api/change-sets")
class ChangeSetController {
  private static final Logger LOG = LoggerFactory.getLogger(ChangeSetController.class);
  private static final int USUAL = 50;
  private static final int MOST = 1000;

  private static final Set<String> KNOWN = Set.of(Views.PARAMETER);

  private final FeatureStore store;
  private final Views views;
  private final JsonBodies bodies;
  private final FeatureChecks checks;

  ChangeSetController(FeatureStore store, Views views, JsonBodies bodies, FeatureChecks checks) {
    this.store = store;
    this.views = views;
    this.bodies = bodies;
    this.checks = checks;
  }

  record Summary(
      UUID id,
      Instant at,
      String by,
      String comment,
      ChangeSetSummary.Counts counts,
      List<String> layers,
      UUID undoes,
      UUID undoneBy) {

    static Summary of(ChangeSetSummary kept) {
      return new Summary(
          kept.id(),
          kept.stamp().at(),
          kept.stamp().by(),
          kept.comment(),
          kept.counts(),
          kept.layers(),
          kept.undoes().orElse(null),
          kept.undoneBy().orElse(null));
    }
  }

  record Checked(List<Entry> problems) {}

  @GetMapping
  List<Summary> list(HttpServletRequest request) {
    int limit = Parameters.of(request, Set.of("limit")).limit(USUAL, MOST);
    return store.changeSets(limit).stream().map(Summary::of).toList();
  }

  @GetMapping("/{id}")
  Summary get(@PathVariable String id) {
    UUID changeSet = Parameters.id("id", id);
    return store.findChangeSet(changeSet).map(Summary::of).orElseThrow(() -> missing(changeSet));
  }

  @PostMapping
  ChangeSetAnswers.Saved save(Reader reader, HttpServletRequest request) throws IOException {
    var body = bodies.readObject(request);
    var changes = ChangeSetReader.read(body, reader.getName());
    checks.require(changes, body.path("confirmedText").asBoolean(false));
    var saved = ChangeSetAnswers.saved(apply(changes, scenario(reader, request)), changes.edits());
    LOG.info("{} saved {} with {} edits", reader.getName(), changes.id(), changes.edits().size());
    return saved;
  }

  private Outcome apply(ChangeSet changes, Optional<Scenario> scenario) {
    return scenario
        .map(in -> open(() -> store.scenarios().apply(in.id(), changes)))
        .orElseGet(() -> store.apply(changes));
  }

  private Optional<Scenario> scenario(Reader reader, HttpServletRequest request) {
    return views.find(Parameters.of(request, KNOWN), reader);
  }

  private static Outcome open(Supplier<Outcome> change) {
    try {
      return change.get();
    } catch (ScenarioClosed e) {
      throw Views.closed(e);
    } catch (IdTaken e) {
      throw Views.taken(e);
    }
  }

  @PostMapping("/validate")
  Checked check(Reader reader, HttpServletRequest request) throws IOException {
    var body = bodies.readObject(request);
    try {
      var changes = ChangeSetReader.read(body, reader.getName());
      var problems = new ArrayList<>(checks.entries(changes));
      problems.addAll(
          ChangeSetAnswers.problems(check(changes, scenario(reader, request)), changes.edits()));
      return new Checked(problems);
    } catch (ProblemException e) {
      return new Checked(problemsOf(e));
    }
  }

  private Outcome check(ChangeSet changes, Optional<Scenario> scenario) {
    return scenario
        .map(in -> open(() -> store.scenarios().check(in.id(), changes)))
        .orElseGet(() -> store.check(changes));
  }

  /** Values that can't be read are what a check is to tell; a body that is none is an error. */
  private static List<Entry> problemsOf(ProblemException e) {
    if (e.document().problems().isEmpty()) {
      throw e;
    }
    return e.document().problems();
  }

  @PostMapping("/{id}/undo")
  ChangeSetAnswers.Saved undo(Reader reader, @PathVariable String id, HttpServletRequest request)
      throws IOException {
    UUID changeSet = Parameters.id("id", id);
    UUID undoing = ChangeSetReader.readId(bodies.readObject(request));
    try {
      var outcome = undo(changeSet, undoing, reader, scenario(reader, request));
      var saved = ChangeSetAnswers.saved(outcome, List.of());
      LOG.info("{} undid {} by {}", reader.getName(), changeSet, undoing);
      return saved;
    } catch (NoSuchElementException e) {
      throw missing(changeSet);
    }
  }

  private Outcome undo(UUID changeSet, UUID undoing, Reader reader, Optional<Scenario> scenario) {
    return scenario
        .map(
            in -> open(() -> store.scenarios().undo(in.id(), changeSet, undoing, reader.getName())))
        .orElseGet(() -> store.undo(changeSet, undoing, reader.getName()));
  }

  /** The scenario's changes become the register's own, as the change set of that id. */
  @PostMapping("/adopt")
  ChangeSetAnswers.Saved adopt(Reader reader, HttpServletRequest request) throws IOException {
    UUID id = ChangeSetReader.readId(bodies.readObject(request));
    Scenario scenario = named(reader, request);
    var outcome = open(() -> store.scenarios().adopt(scenario.id(), id, reader.getName()));
    var saved = ChangeSetAnswers.saved(outcome, List.of());
    LOG.info("{} adopted scenario {} as {}", reader.getName(), scenario.id(), id);
    return saved;
  }

  /** Gives up what a scenario changes of features that the register has removed since. */
  @PostMapping("/let-go")
  ChangeSetAnswers.Saved letGo(Reader reader, HttpServletRequest request) throws IOException {
    UUID id = ChangeSetReader.readId(bodies.readObject(request));
    Scenario scenario = named(reader, request);
    var outcome = open(() -> store.scenarios().letGo(scenario.id(), id, reader.getName()));
    return ChangeSetAnswers.saved(outcome, List.of());
  }

  private Scenario named(Reader reader, HttpServletRequest request) {
    return scenario(reader, request)
        .orElseThrow(
            () -> Parameters.invalid(Views.PARAMETER, "", "ett scenarios id", "a scenario's id"));
  }

  private static ProblemException missing(UUID id) {
    return ProblemException.of(
        ProblemKind.NOT_FOUND, "Ändringen " + id + " finns inte", "There is no change set " + id);
  }
}
