package se.lykta.server.scenarios;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.lykta.server.accounts.Reader;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.web.Parameters;
import se.lykta.store.FeatureStore;
import se.lykta.store.IdTaken;
import se.lykta.store.Overlay;
import se.lykta.store.Scenario;
import se.lykta.store.ScenarioClosed;
import se.lykta.store.View;

/** What a request is about: the register, or the scenario that its parameter names. */
@Component
public final class Views {
  public static final String PARAMETER = "scenario";

  private static final String REGISTER = "register";

  private final FeatureStore store;

  Views(FeatureStore store) {
    this.store = store;
  }

  /**
   * @throws ProblemException where there is no such scenario, or nobody is logged in
   */
  public View of(Parameters given, Reader reader) {
    return new View(store, overlay(given, reader));
  }

  /** The same without the features beneath. */
  public Overlay overlay(Parameters given, Reader reader) {
    return overlay(find(given, reader));
  }

  /**
   * @param scenario empty: the register
   */
  public Overlay overlay(Optional<Scenario> scenario) {
    return scenario.map(found -> store.scenarios().overlay(found.id())).orElse(Overlay.NONE);
  }

  /**
   * One side of a comparison: {@code register}, or a scenario's id.
   *
   * @return empty: the register
   */
  public Optional<Scenario> side(String parameter, Parameters given, Reader reader) {
    String text = given.find(parameter).orElse("");
    return text.equals(REGISTER)
        ? Optional.empty()
        : Optional.of(get(Parameters.id(parameter, text), reader));
  }

  /**
   * @return empty where the request is about the register
   */
  public Optional<Scenario> find(Parameters given, Reader reader) {
    return given.find(PARAMETER).map(text -> get(Parameters.id(PARAMETER, text), reader));
  }

  Scenario get(UUID id, Reader reader) {
    if (!reader.isMember()) {
      throw ProblemException.of(
          ProblemKind.LOGIN_REQUIRED,
          "Scenarier visas för inloggade",
          "Scenarios are shown to those logged in");
    }
    return store
        .scenarios()
        .find(id)
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemKind.NOT_FOUND,
                    "Scenariot " + id + " finns inte",
                    "There is no scenario " + id));
  }

  /** What to answer whoever gives a new thing the id of another. */
  public static ProblemException taken(IdTaken e) {
    return ProblemException.of(
        ProblemKind.CONFLICT,
        "Id:t " + e.id() + " är redan använt",
        "The id " + e.id() + " is taken");
  }

  /** What to answer whoever would change a scenario that has been adopted. */
  public static ProblemException closed(ScenarioClosed e) {
    String name = e.scenario().name();
    return ProblemException.of(
        ProblemKind.CONFLICT,
        "Scenariot " + name + " är antaget; ångra antagandet för att ändra det",
        "Scenario " + name + " has been adopted; undo the adoption to change it");
  }
}
