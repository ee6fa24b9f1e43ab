package se.lykta.engine.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sun against tables that others have published. */
class SunTest {
  private static final double SUNRISE_DEG = -50 / 60.0;
  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  /**
   * Sunrise and sunset to the minute: Sundsvall from Paul Schlyter's tables of 2001
   * (stjarnhimlen.se/2001/sundsvall.html, long. 17.290, lat. 62.392), Malmö from Astroinfo
   * (astroinfo.se, 14 December 2023).
   */
  @ParameterizedTest
  @CsvSource({
    "62.392, 17.290, 2001-01-01T09:18",
    "62.392, 17.290, 2001-01-01T14:31",
    "62.392, 17.290, 2001-01-15T08:59",
    "62.392, 17.290, 2001-01-15T15:02",
    "62.392, 17.290, 2001-01-18T15:10",
    "55.605, 13.000, 2023-12-14T08:29",
    "55.605, 13.000, 2023-12-14T15:35",
    "55.605, 13.000, 2023-12-22T08:35",
    "55.605, 13.000, 2023-12-22T15:37",
  })
  void sunriseAndSunsetAreWhenTheTablesSay(double latitude, double longitude, String time) {
    assertCrosses(SUNRISE_DEG, new Place(latitude, longitude, SWEDEN), LocalDateTime.parse(time));
  }

  /**
   * Civil twilight to the second as the ephemeris library PyEphem has it, printed in the manual of
   * pysuntimes (github.com/trougnouf/pysuntimes): 50.1313 N 4.5005 E and 19.6824 N 156.0324 W.
   */
  @ParameterizedTest
  @CsvSource({
    "50.1313, 4.5005, Europe/Brussels, 2024-04-01T06:43:57",
    "50.1313, 4.5005, Europe/Brussels, 2024-04-02T20:50:13",
    "19.6824, -156.0324, Pacific/Honolulu, 2023-01-01T06:34:07",
    "19.6824, -156.0324, Pacific/Honolulu, 2023-01-01T18:21:28",
  })
  void civilTwilightIsWhenTheEphemerisSays(
      double latitude, double longitude, String zone, String time) {
    var place = new Place(latitude, longitude, ZoneId.of(zone));
    assertCrosses(BurningYear.CIVIL_TWILIGHT_DEG, place, LocalDateTime.parse(time));
  }

  /** A minute before and after the sun is on either side. */
  private static void assertCrosses(double elevation, Place place, LocalDateTime time) {
    ZonedDateTime moment = time.atZone(place.zone());
    double before = elevationDeg(place, moment.minus(Duration.ofSeconds(80)));
    double after = elevationDeg(place, moment.plus(Duration.ofSeconds(80)));
    assertThat((before - elevation) * (after - elevation))
        .as("%.3f° before, %.3f° after", before, after)
        .isNegative();
  }

  private static double elevationDeg(Place place, ZonedDateTime time) {
    return Sun.at(time.toInstant()).elevationDeg(place);
  }

  /** At noon of the solstices it stands as high as the tropics are from the place. */
  @ParameterizedTest
  @CsvSource({"2024-06-20T20:51:00Z, 23.44", "2024-12-21T09:21:00Z, -23.44"})
  void declinationTurnsAtTheSolstices(String time, double declination) {
    assertThat(Sun.at(ZonedDateTime.parse(time).toInstant()).declinationDeg())
        .isCloseTo(declination, within(0.01));
  }

  /**
   * At the equinox it rises in the east and sets in the west; it is highest in the south. And in
   * the far south it is highest in the north.
   */
  @ParameterizedTest
  @CsvSource({
    "58.27, 11.44, 2026-03-20T05:21:00Z, 90",
    "58.27, 11.44, 2026-03-20T11:21:30Z, 180",
    "58.27, 11.44, 2026-03-20T17:22:00Z, 270",
    "-45, 170, 2026-12-21T00:39:00Z, 0",
  })
  void itStandsWhereTheCompassSays(double latitude, double longitude, String time, double azimuth) {
    var place = new Place(latitude, longitude, ZoneId.of("UTC"));
    double found = Sun.at(ZonedDateTime.parse(time).toInstant()).azimuthDeg(place);
    assertThat(Math.IEEEremainder(found - azimuth, 360)).isCloseTo(0, within(1.0));
  }

  /** Moving the place along the sun's bearing brings the sun up: checked by spherical triangles. */
  @ParameterizedTest
  @CsvSource({"2026-11-30T16:05:00Z", "2026-06-21T02:00:00Z", "2026-09-01T14:30:00Z"})
  void aStepTowardsItRaisesItByThatStep(String time) {
    var sun = Sun.at(ZonedDateTime.parse(time).toInstant());
    var here = new Place(58.27, 11.44, ZoneId.of("UTC"));
    double bearing = Math.toRadians(sun.azimuthDeg(here));
    double step = 0.01;
    var there =
        new Place(
            here.latitudeDeg() + step * Math.cos(bearing),
            here.longitudeDeg()
                + step * Math.sin(bearing) / Math.cos(Math.toRadians(here.latitudeDeg())),
            ZoneId.of("UTC"));
    assertThat(sun.elevationDeg(there) - sun.elevationDeg(here)).isCloseTo(step, within(1e-5));
  }
}
