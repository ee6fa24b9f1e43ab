package se.lykta.server.reports;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lykta.server.web.JsonObject;
import tools.jackson.databind.JsonNode;

/**
 * A step as somebody asks for it.
 *
 * @param id made by the sender, so that the same step sent twice is done once
 * @param at when it was done, which may be before it was sent
 * @param actor to whom it is assigned
 * @param policeNo number that the police gave the report
 * @param reason why; asked for where the routine is left
 */
record Step(
    UUID id,
    StepKind kind,
    Optional<Instant> at,
    Optional<UUID> actor,
    Optional<String> policeNo,
    Optional<UUID> duplicateOf,
    Optional<Boolean> offensive,
    Optional<Double> costSek,
    Optional<String> account,
    Optional<String> reason) {

  private static final double MOST_COST_SEK = 10_000_000;
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "step",
          "at",
          "actor",
          "policeNo",
          "duplicateOf",
          "offensive",
          "costSek",
          "account",
          "reason");

  static Step read(JsonNode body) {
    var json = JsonObject.of(body, KNOWN);
    return new Step(
        json.getId("id"),
        kind(json.text("step").orElse("")),
        json.time("at"),
        json.id("actor"),
        json.text("policeNo"),
        json.id("duplicateOf"),
        json.bool("offensive"),
        json.number("costSek", 0, MOST_COST_SEK),
        json.text("account"),
        json.text("reason"));
  }

  static Step assign(UUID id, UUID actor) {
    return new Step(
        id,
        StepKind.ASSIGN,
        Optional.empty(),
        Optional.of(actor),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static StepKind kind(String word) {
    return StepKind.find(word)
        .orElseThrow(
            () -> {
              String words =
                  Arrays.stream(StepKind.values())
                      .map(StepKind::word)
                      .collect(Collectors.joining(", "));
              return JsonObject.wrong("step", word, "något av " + words, "one of " + words);
            });
  }

  /** When it was done; now where it says nothing, never later than now. */
  Instant doneAt(Instant now) {
    return at.filter(time -> time.isBefore(now)).orElse(now);
  }
}
