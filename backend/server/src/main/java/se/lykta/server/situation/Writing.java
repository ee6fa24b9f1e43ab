package se.lykta.server.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lykta.layers.Title;
import se.lykta.server.checks.FeatureChecks;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.situation.Compiled.Decided;
import se.lykta.server.situation.Compiled.Words;
import se.lykta.server.web.JsonObject;
import se.lykta.store.FeatureStore;
import se.lykta.store.Situations;
import tools.jackson.databind.JsonNode;

/** What the team has written and decided. */
@Component
class Writing {
  private static final int LONGEST_TEXT = 20_000;

  private final Situations situations;
  private final FeatureChecks checks;

  Writing(FeatureStore store, FeatureChecks checks) {
    this.situations = store.situations();
    this.checks = checks;
  }

  /**
   * Keeps a text of one part.
   *
   * @param json {@code text}, the {@code version} that its author saw, and whether what may tell of
   *     a person was confirmed
   * @throws ProblemException where somebody has written since, or it has to be confirmed first
   */
  Words write(Situations.Key key, String part, Title title, JsonObject json, String author) {
    String text = text(json, "text").orElse("");
    checks.requireText(title, "text", text, json.bool("confirmedText").orElse(false));
    int seen = version(json);
    if (!situations.saveText(key, part, text, seen, author)) {
      throw changed();
    }
    return new Words(text, seen + 1, author, Instant.now());
  }

  /** Each part, an empty text where nobody has written one. */
  Map<String, Words> texts(Period period) {
    return texts(period.key(), Stream.of(Part.values()).map(Part::word).toList());
  }

  /** Those of the parts, in their order; an empty text where nobody has written one. */
  Map<String, Words> texts(Situations.Key key, List<String> parts) {
    Map<String, Situations.Text> written =
        situations.texts(key).stream()
            .collect(Collectors.toMap(Situations.Text::part, text -> text));
    Map<String, Words> texts = new LinkedHashMap<>();
    for (String part : parts) {
      var text = written.get(part);
      texts.put(
          part,
          text == null
              ? new Words("", 0, null, null)
              : new Words(text.text(), text.version(), text.by(), text.at()));
    }
    return texts;
  }

  List<Decided> decisions(Period period, Names names) {
    return situations.decisions(period.from(), period.to()).stream()
        .map(decision -> decided(decision, names))
        .toList();
  }

  /** Of the period before, followed up or not, and all older ones that are not. */
  List<Decided> followUp(Period period, Names names) {
    LocalDate before = period.plus(-1).from();
    return Stream.concat(
            situations.openBefore(before).stream(),
            situations.decisions(before, period.from().minusDays(1)).stream())
        .sorted(Comparator.comparing(Situations.Decision::decidedOn))
        .map(decision -> decided(decision, names))
        .toList();
  }

  private static Decided decided(Situations.Decision decision, Names names) {
    return new Decided(
        decision.id(),
        decision.decidedOn(),
        decision.text(),
        decision.responsible(),
        names.of(decision.responsible()),
        decision.dueOn(),
        decision.outcome(),
        decision.version());
  }

  /** The version that an author saw; 0 where there was none. */
  static int version(JsonObject json) {
    return json.whole("version", 0, Integer.MAX_VALUE)
        .orElseThrow(
            () -> JsonObject.missing("version", "ett heltal från 0", "a whole number from 0"));
  }

  /**
   * @throws ProblemException where it is too long
   */
  static Optional<String> text(JsonObject json, String name) {
    Optional<String> text = json.text(name);
    text.filter(given -> given.length() > LONGEST_TEXT)
        .ifPresent(
            given -> {
              throw JsonObject.wrong(
                  name, given, "högst 20 000 tecken", "20,000 characters at most");
            });
    return text;
  }

  /**
   * @param seen versions of the texts by part, as they were read
   * @throws ProblemException where somebody has written since
   */
  static void requireSeen(Map<String, Compiled.Words> texts, JsonNode seen) {
    texts.forEach(
        (part, words) -> {
          if (seen.path(part).asInt(-1) != words.version()) {
            throw changed();
          }
        });
  }

  static ProblemException changed() {
    return ProblemException.of(
        ProblemKind.CONFLICT,
        "Någon annan har skrivit under tiden. Inget av ditt är sparat; läs det nya och försök igen.",
        "Somebody else has written meanwhile. Nothing of yours was saved; read what is new and try"
            + " again.");
  }
}
