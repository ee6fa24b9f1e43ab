package se.lykta.server.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is said of two years. */
class StatutoryCompilerTest {
  private static final LocalDate FROM = LocalDate.parse("2024-12-01");

  private static String said(int first, int second, LocalDate known) {
    return StatutoryCompiler.change(year(FROM, first), year(FROM.plusYears(1), second), known).sv();
  }

  private static StatutoryPicture.Year year(LocalDate from, int count) {
    return new StatutoryPicture.Year(from, from.plusYears(1).minusDays(1), count, 0, 0);
  }

  @Test
  void aDifferenceIsToldWhereItIsMoreThanChance() {
    assertThat(said(100, 150, FROM)).isEqualTo("Fler under det andra året.");
    assertThat(said(150, 100, FROM)).isEqualTo("Färre under det andra året.");
    assertThat(said(100, 110, FROM)).isEqualTo("Ingen säker skillnad mellan åren.");
    assertThat(said(2, 5, FROM)).startsWith("För få händelser");
  }

  @Test
  void aYearOfWhichTheRegisterKnowsOnlyAPartIsNotCompared() {
    assertThat(said(100, 150, FROM.plusDays(1)))
        .isEqualTo("Registret börjar 2024-12-02: åren går inte att jämföra.");
  }
}
