package se.lykta.server.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an open document leaves out, with those who subtract in mind. */
class SmallNumbersTest {
  private static final SmallNumbers SMALL = new SmallNumbers(3);

  private static String words(int... counts) {
    return String.join(" ", SMALL.words(counts, "x"));
  }

  @Test
  void noneAndMoreThanAFewAreTold() {
    assertThat(words()).isEmpty();
    assertThat(words(7, 0, 3)).isEqualTo("7 0 3");
  }

  @Test
  void whatIsLeftOfTheSumIsNeverOneSmallNumber() {
    assertThat(words(7, 1)).isEqualTo("x x");
    assertThat(words(7, 4, 2, 0)).isEqualTo("7 x x 0");
    assertThat(words(9, 2, 2)).as("may be three and one").isEqualTo("9 x x");
    assertThat(words(9, 8, 1, 1, 1)).as("three for three").isEqualTo("9 x x x x");
    assertThat(words(9, 2, 2, 1)).as("any of them could be three").isEqualTo("9 x x x");
  }

  @Test
  void whereEachWouldBeOneEachCouldBeNone() {
    assertThat(words(1, 1, 1, 1, 0)).isEqualTo("x x x x x");
    assertThat(words(3, 1, 0)).as("four for two").isEqualTo("x x 0");
  }

  @Test
  void inAnInternalDocumentAllAreTold() {
    assertThat(SmallNumbers.ALL_TOLD.words(new int[] {2, 1, 0}, "x"))
        .containsExactly("2", "1", "0");
  }

  /** Whoever knows the sum can't say of any that is left out that it is small. */
  @Test
  void anyThatIsLeftOutCouldBeMoreThanAFew() {
    var random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      int[] counts = random.ints(random.nextInt(1, 8), 0, 9).toArray();
      boolean[] told = SMALL.told(counts);
      int[] left = IntStream.range(0, counts.length).filter(j -> !told[j]).toArray();
      int sum = Arrays.stream(left).map(j -> counts[j]).sum();
      boolean allAreLeftOut = left.length == counts.length;
      assertThat(left.length == 0 || allAreLeftOut || sum - (left.length - 1) >= 3)
          .as(Arrays.toString(counts))
          .isTrue();
      assertThat(IntStream.range(0, counts.length).filter(j -> SMALL.isFew(counts[j])))
          .allMatch(j -> !told[j]);
    }
  }
}
