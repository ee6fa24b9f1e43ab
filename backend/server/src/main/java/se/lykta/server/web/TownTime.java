package se.lykta.server.web;

import java.time.LocalDate;
import java.time.ZoneId;

/** The days and hours of the town, wherever the server stands. */
public final class TownTime {
  public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  private TownTime() {}

  public static LocalDate today() {
    return LocalDate.now(ZONE);
  }
}
