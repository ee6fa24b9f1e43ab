package se.lykta.server.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days and hours of the town, wherever the server stands. */
public final class TownTime {
  public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  private TownTime() {}

  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  public static LocalDate today() {
    return LocalDate.now(ZONE);
  }
}
