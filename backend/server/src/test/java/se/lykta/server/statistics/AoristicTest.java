package se.lykta.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** When something may have happened that was found later. */
class AoristicTest {
  private final Aoristic aoristic = new Aoristic(ZoneId.of("Europe/Stockholm"));

  private double at(int weekday, int hour) {
    return aoristic.weights()[weekday - 1][hour];
  }

  private double sum() {
    return Arrays.stream(aoristic.weights()).flatMapToDouble(Arrays::stream).sum();
  }

  @Test
  void aKnownTimeIsOneInItsHour() {
    aoristic.add(Instant.parse("2026-11-27T21:59:59Z"), Instant.parse("2026-11-27T21:59:59Z"));
    assertThat(at(5, 22)).isEqualTo(1);
  }

  @Test
  void twoHoursOverMidnightAreAQuarterAHalfAndAQuarter() {
    aoristic.add(Instant.parse("2026-11-29T21:30:00Z"), Instant.parse("2026-11-29T23:30:00Z"));
    assertThat(at(7, 22)).isEqualTo(0.25);
    assertThat(at(7, 23)).isEqualTo(0.5);
    assertThat(at(1, 0)).isEqualTo(0.25);
  }

  /** Happened since Friday 18.00, found Monday 06.00: 60 hours, of which each has a sixtieth. */
  @Test
  void aWeekendIsSpreadEvenly() {
    aoristic.add(Instant.parse("2026-11-27T17:00:00Z"), Instant.parse("2026-11-30T05:00:00Z"));
    assertThat(at(5, 17)).isZero();
    assertThat(at(5, 18)).isCloseTo(1 / 60.0, within(1e-12));
    assertThat(at(6, 12)).isCloseTo(1 / 60.0, within(1e-12));
    assertThat(at(1, 5)).isCloseTo(1 / 60.0, within(1e-12));
    assertThat(at(1, 6)).isZero();
    assertThat(sum()).isCloseTo(1, within(1e-12));
  }

  @Test
  void theHourThatComesTwiceIsOne() {
    aoristic.add(Instant.parse("2026-10-25T00:00:00Z"), Instant.parse("2026-10-25T02:00:00Z"));
    assertThat(at(7, 2)).isCloseTo(1, within(1e-12));
  }

  @Test
  void theHourThatIsLeftOutHasNothing() {
    aoristic.add(Instant.parse("2026-03-29T00:00:00Z"), Instant.parse("2026-03-29T02:00:00Z"));
    assertThat(at(7, 1)).isCloseTo(0.5, within(1e-12));
    assertThat(at(7, 2)).isZero();
    assertThat(at(7, 3)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void theSumIsTheNumberOfEvents() {
    var random = new Random(1);
    for (int i = 0; i < 500; i++) {
      Instant since = Instant.ofEpochSecond(1_700_000_000L + random.nextInt(50_000_000));
      aoristic.add(since, since.plusSeconds(random.nextInt(1_000_000)));
    }
    assertThat(sum()).isCloseTo(500, within(1e-6));
  }
}
