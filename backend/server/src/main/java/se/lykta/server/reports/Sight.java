package se.lykta.server.reports;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.lykta.server.accounts.Reader;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.store.FeatureStore;

/**
 * Who sees which reports: a co-ordinator (planner, administrator) all, everybody else those of the
 * actor they act for and those they reported themselves.
 */
@Component
class Sight {
  /** Longer chains are a circle. */
  private static final int MOST_SIGHTS = 100;

  private final FeatureStore store;
  private final Actors actors;

  Sight(FeatureStore store, Actors actors) {
    this.store = store;
    this.actors = actors;
  }

  boolean sees(Reader reader, Case report) {
    return mayAct(reader, report) || report.isReportedBy(reader.getName());
  }

  /** Whether they may move it on: co-ordinators, and whoever acts for the responsible actor. */
  boolean mayAct(Reader reader, Case report) {
    Optional<UUID> responsible = report.id(Case.RESPONSIBLE);
    return reader.mayEdit() || responsible.isPresent() && responsible.equals(actorOf(reader));
  }

  /** The same of rows: who looks is found out once. */
  Predicate<CaseRow> rowsOf(Reader reader) {
    if (reader.mayEdit()) {
      return row -> true;
    }
    String name = reader.getName();
    UUID actor = actorOf(reader).orElse(null);
    return row -> row.reportedBy().equals(name) || actor != null && actor.equals(row.responsible());
  }

  /** For whom they act; the municipality where their account names nobody. */
  Optional<UUID> actorOf(Reader reader) {
    return reader.actor().or(actors::municipality);
  }

  Optional<Case> find(UUID id) {
    return store.find(Case.LAYER, id).map(Case::new);
  }

  /**
   * @throws ProblemException where there is none that this reader sees
   */
  Case get(UUID id, Reader reader) {
    return find(id).filter(report -> sees(reader, report)).orElseThrow(() -> missing(id));
  }

  /** What it is another sight of, however many sights lie between; itself where it is none. */
  Optional<Case> root(Case report) {
    Case at = report;
    for (int i = 0; i < MOST_SIGHTS; i++) {
      Optional<UUID> earlier = at.id(Case.DUPLICATE_OF);
      if (earlier.isEmpty()) {
        return Optional.of(at);
      }
      Optional<Case> next = find(earlier.get());
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
    }
    return Optional.empty();
  }

  static ProblemException missing(UUID id) {
    return ProblemException.of(
        ProblemKind.NOT_FOUND, "Det finns ingen anmälan " + id, "There is no report " + id);
  }
}
