package se.lykta.engine.energy;

import java.time.ZoneId;

/**
 * Where lamps stand and which clock rules there.
 *
 * @param latitudeDeg north, −90 to 90
 * @param longitudeDeg east, −180 to 180
 * @param zone with its summer time, as Europe/Stockholm
 */
public record Place(double latitudeDeg, double longitudeDeg, ZoneId zone) {
  public Place {
    Check.within(latitudeDeg, -90, 90, "latitude (°)");
    Check.within(longitudeDeg, -180, 180, "longitude (°)");
  }
}
