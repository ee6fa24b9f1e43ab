package se.lykta.engine.energy;

import java.time.Instant;

/**
 * Where the sun stands, to about 0.01° between 1950 and 2050: the low precision formulas of the
 * Astronomical Almanac (section C, "Low precision formulas for the Sun's coordinates and the
 * equation of time"), US Naval Observatory.
 *
 * @param declinationDeg north of the equator, degrees
 * @param greenwichHourAngleDeg west of Greenwich, degrees, some full circles may be in it
 */
public record Sun(double declinationDeg, double greenwichHourAngleDeg) {
  /** 2000-01-01 12:00 UTC; that the sun's clock is a minute ahead of UTC matters to 0.001° only. */
  private static final long J2000_SECOND = 946_728_000L;

  private static final double SECONDS_A_DAY = 86_400;

  public static Sun at(Instant time) {
    double days = (time.getEpochSecond() - J2000_SECOND) / SECONDS_A_DAY;
    double meanLongitude = 280.460 + 0.9856474 * days;
    double anomaly = Math.toRadians(357.528 + 0.9856003 * days);
    double longitude =
        Math.toRadians(meanLongitude + 1.915 * Math.sin(anomaly) + 0.020 * Math.sin(2 * anomaly));
    double obliquity = Math.toRadians(23.439 - 0.0000004 * days);
    double declination = Math.asin(Math.sin(obliquity) * Math.sin(longitude));
    double ascension = Math.atan2(Math.cos(obliquity) * Math.sin(longitude), Math.cos(longitude));
    double equationOfTime = Math.IEEEremainder(meanLongitude - Math.toDegrees(ascension), 360);
    // days count from noon, when the mean sun stands over Greenwich
    double meanHourAngle = 360 * (days - Math.rint(days));
    return new Sun(Math.toDegrees(declination), meanHourAngle + equationOfTime);
  }

  /** West of the place's meridian, degrees in [−180, 180]. */
  double hourAngleDeg(Place place) {
    return Math.IEEEremainder(greenwichHourAngleDeg + place.longitudeDeg(), 360);
  }

  /** Of the sun's centre above the horizon, without refraction, degrees. */
  public double elevationDeg(Place place) {
    double latitude = Math.toRadians(place.latitudeDeg());
    double declination = Math.toRadians(declinationDeg);
    double hourAngle = Math.toRadians(hourAngleDeg(place));
    return Math.toDegrees(
        Math.asin(
            Math.sin(latitude) * Math.sin(declination)
                + Math.cos(latitude) * Math.cos(declination) * Math.cos(hourAngle)));
  }

  /** Clockwise from true north, degrees in [0, 360). */
  public double azimuthDeg(Place place) {
    double latitude = Math.toRadians(place.latitudeDeg());
    double declination = Math.toRadians(declinationDeg);
    double hourAngle = Math.toRadians(hourAngleDeg(place));
    double east = -Math.cos(declination) * Math.sin(hourAngle);
    double north =
        Math.sin(declination) * Math.cos(latitude)
            - Math.cos(declination) * Math.sin(latitude) * Math.cos(hourAngle);
    return (Math.toDegrees(Math.atan2(east, north)) + 360) % 360;
  }
}
