package se.lykta.engine.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The polynomials keep to what the rest of their series allows. */
class ArcTangentTest {
  private static final int STEPS = 1_000_000;

  @Test
  void doubleErrsByNoMoreThanTheRestOfTheSeries() {
    double worst =
        IntStream.rangeClosed(0, STEPS)
            .mapToDouble(i -> (double) i / STEPS)
            .map(x -> Math.abs(ArcTangent.of(x) - Math.atan(x)))
            .max()
            .orElseThrow();
    assertThat(worst).isLessThan(rest(ArcTangent.TERMS)).isGreaterThan(0);
  }

  @Test
  void floatErrsByItsRoundingAndNoMore() {
    double worst =
        IntStream.rangeClosed(0, STEPS)
            .mapToDouble(i -> (float) i / STEPS)
            .map(x -> Math.abs(ArcTangent.of((float) x) - Math.atan((float) x)))
            .max()
            .orElseThrow();
    assertThat(worst).isLessThan(rest(ArcTangent.FLOAT_TERMS) + 2 * Math.ulp(1f));
  }

  /** 2 Σ q²ⁿ⁺¹/(2n+1) over the terms left out. */
  private static double rest(int terms) {
    double q = Math.sqrt(2) - 1;
    return IntStream.range(terms, terms + 40)
        .mapToDouble(n -> 2 * Math.pow(q, 2 * n + 1) / (2 * n + 1))
        .sum();
  }
}
