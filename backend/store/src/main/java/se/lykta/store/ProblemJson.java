package se.lykta.store;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.lykta.layers.Problem;
import se.lykta.layers.Severity;
import se.lykta.layers.Title;

/** Warnings kept with a change set, so that a change set sent again is answered as before. */
final class ProblemJson {
  private static final int PARTS = 7;

  private ProblemJson() {}

  /** A flat array of texts, seven for each problem; an empty one stands for null. */
  static String write(List<Problem> problems) {
    return ValueJson.writeTexts(problems.stream().flatMap(ProblemJson::parts).toList());
  }

  private static Stream<String> parts(Problem problem) {
    return Stream.of(
        problem.severity().name(),
        problem.code(),
        problem.layer(),
        problem.feature() == null ? "" : problem.feature().toString(),
        problem.field() == null ? "" : problem.field(),
        problem.message().sv(),
        problem.message().en());
  }

  static List<Problem> read(String json) {
    String[] parts = ValueJson.readTexts(json).toArray(String[]::new);
    return Stream.iterate(0, at -> at < parts.length, at -> at + PARTS)
        .map(at -> problem(Arrays.copyOfRange(parts, at, at + PARTS)))
        .toList();
  }

  private static Problem problem(String... parts) {
    return new Problem(
        Severity.valueOf(parts[0]),
        parts[1],
        parts[2],
        parts[3].isEmpty() ? null : UUID.fromString(parts[3]),
        parts[4].isEmpty() ? null : parts[4],
        Title.of(parts[5], parts[6]));
  }
}
