package se.lykta.server.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words which file of rules keeps the server from starting. */
final class WrongRulesAnalyzer extends AbstractFailureAnalyzer<WrongRules> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, WrongRules cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Mend the file, or take it away to go back to the rules that come with the program.",
        cause);
  }
}
