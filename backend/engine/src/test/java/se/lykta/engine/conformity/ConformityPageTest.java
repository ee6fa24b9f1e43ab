package se.lykta.engine.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of the page is within its tolerance, and the page says what the cases say. */
class ConformityPageTest {
  private static final Path PAGE =
      ReferenceScene.projectRoot().resolve("docs/generated/conformity.md");

  private static final List<ConformityCase> CASES = ConformityCases.all();

  @TestFactory
  Stream<DynamicTest> isWithinItsTolerance() {
    return CASES.stream()
        .map(it -> DynamicTest.dynamicTest(it.subject() + ", " + it.name(), () -> checkOnce(it)));
  }

  private static void checkOnce(ConformityCase it) {
    assumeTrue(it.isPresent().getAsBoolean(), "left out: no shared data; set LYKTA_SHARED");
    Comparison comparison = it.run().get();
    assertThat(comparison.isWithin(it.tolerance())).as(comparison.toString()).isTrue();
    assertThat(comparison.values()).isPositive();
  }

  /** Measured differences may differ from machine to machine; what is compared may not. */
  @Test
  void thePageHasEveryCaseAndMistake() throws IOException {
    if (Boolean.getBoolean("lykta.write-docs")) {
      List<String> rows = CASES.stream().map(it -> it.row(it.run().get())).toList();
      Files.writeString(PAGE, ConformityPage.text(rows));
    }
    List<String> rows =
        Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| ")).toList();
    List<String> mistakes = ConformityPage.mistakes().toList();
    assertThat(rows).hasSize(2 + CASES.size() + mistakes.size()).containsAll(mistakes);
    for (int i = 0; i < CASES.size(); i++) {
      assertThat(rows.get(1 + i)).startsWith(CASES.get(i).head());
    }
  }
}
