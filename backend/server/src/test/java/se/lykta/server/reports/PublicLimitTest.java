package se.lykta.server.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import se.lykta.server.settings.PublicReports;

/** Two from one address, three from all, in an hour by a clock that the test turns. */
class PublicLimitTest {
  private Instant now = Instant.parse("2026-11-30T17:00:00Z");

  private final PublicLimit limit =
      new PublicLimit(
          new PublicReports(2, 3, Duration.ofHours(1), 5, 7),
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          });

  @Test
  void theThirdFromOneAddressWaitsForItsHourToEnd() {
    assertThat(limit.take("192.0.2.1")).isEmpty();
    now = now.plusSeconds(600);
    assertThat(limit.take("192.0.2.1")).isEmpty();
    assertThat(limit.take("192.0.2.1")).hasValue(Duration.ofMinutes(50));
    now = now.plusSeconds(3000);
    assertThat(limit.take("192.0.2.1")).isEmpty();
  }

  @Test
  void theFourthFromAnywhereWaitsToo() {
    assertThat(limit.take("192.0.2.1")).isEmpty();
    assertThat(limit.take("192.0.2.2")).isEmpty();
    assertThat(limit.take("192.0.2.3")).isEmpty();
    assertThat(limit.take("192.0.2.4")).hasValue(Duration.ofHours(1));
    assertThat(limit.take("192.0.2.1")).as("has one left, but all have none").isPresent();
  }

  @Test
  void aNetworkOfOneHouseholdIsOneAddress() {
    assertThat(limit.take("2001:db8:1:1::1")).isEmpty();
    assertThat(limit.take("2001:db8:1:1:ffff::2")).isEmpty();
    assertThat(limit.take("2001:db8:1:1::3")).isPresent();
    assertThat(limit.take("2001:db8:1:2::3")).isEmpty();
  }

  @Test
  void whatIsGivenBackCanBeTakenAgain() {
    assertThat(limit.take("192.0.2.1")).isEmpty();
    assertThat(limit.take("192.0.2.1")).isEmpty();
    limit.giveBack("192.0.2.1");
    assertThat(limit.take("192.0.2.1")).isEmpty();
    assertThat(limit.take("192.0.2.1")).isPresent();
  }
}
