package se.lykta.store;

/** A scenario is to be changed, but has been adopted, and its adoption not undone. */
public final class ScenarioClosed extends RuntimeException {
  private final transient Scenario scenario;

  ScenarioClosed(Scenario scenario) {
    super("scenario " + scenario.id() + " is adopted");
    this.scenario = scenario;
  }

  public Scenario scenario() {
    return scenario;
  }
}
