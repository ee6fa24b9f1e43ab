package se.lykta.server.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When in the week events of unknown time may have happened: each is one, spread evenly over the
 * time between when it may have happened first and when it was found (Ratcliffe 2000, "Aoristic
 * analysis: the spatial interpretation of unspecific temporal events").
 */
public final class Aoristic {
  private static final int DAYS = 7;
  private static final int HOURS = 24;

  private final double[][] weights = new double[DAYS][HOURS];
  private final ZoneId zone;

  /**
   * @param zone by whose clock hours are counted; the hour that comes twice when clocks go back is
   *     one
   */
  public Aoristic(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * @param found not before {@code since}; the same where the time is known
   */
  public void add(Instant since, Instant found) {
    double whole = Duration.between(since, found).toMillis();
    if (whole < 0) {
      throw new IllegalArgumentException(since + " is after " + found);
    }
    if (whole == 0) {
      put(since.atZone(zone), 1);
      return;
    }
    for (Instant at = since; at.isBefore(found); ) {
      ZonedDateTime local = at.atZone(zone);
      Instant next = local.truncatedTo(ChronoUnit.HOURS).plusHours(1).toInstant();
      Instant end = next.isBefore(found) ? next : found;
      put(local, Duration.between(at, end).toMillis() / whole);
      at = end;
    }
  }

  private void put(ZonedDateTime local, double weight) {
    weights[local.getDayOfWeek().getValue() - 1][local.getHour()] += weight;
  }

  /** By weekday, Monday first, and hour; their sum is the number of events. */
  public double[][] weights() {
    double[][] copy = new double[DAYS][];
    for (int day = 0; day < DAYS; day++) {
      copy[day] = weights[day].clone();
    }
    return copy;
  }
}
