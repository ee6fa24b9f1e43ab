package se.lykta.engine.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import se.lykta.engine.scene.Luminaire;

class StraightenedStreetTest {
  private static final Carriageway ROAD = new Carriageway(7, 2, RoadSurface.of("R3"));

  private static LineString line(Coordinate... corners) {
    return new GeometryFactory().createLineString(corners);
  }

  private static Luminaire lamp(double x, double y, double azimuthDeg) {
    return new Luminaire(x + "/" + y, x, y, 8, azimuthDeg, 5, 0, Lights.road(), 5000, 0.8, 1);
  }

  /** A straight street at any bearing gives what the ideal row gives. */
  @ParameterizedTest
  @ValueSource(doubles = {90, 0, 37, 215, 271.5})
  void aStraightStreetIsItsOwnRow(double bearing) {
    var row = new LuminaireRow(Arrangement.SINGLE_SIDED, 30, 8, 0.5, 5, Lights.road(), 5000, 0.8);
    List<Luminaire> ideal = row.luminaires(ROAD, Edition.OF_2015);
    double east = Math.sin(Math.toRadians(bearing));
    double north = Math.cos(Math.toRadians(bearing));
    List<Luminaire> real =
        ideal.stream()
            .map(
                lamp -> {
                  double right = 3.5 - lamp.y();
                  return lamp(
                      1000 + lamp.x() * east + right * north,
                      2000 + lamp.x() * north - right * east,
                      bearing - 90);
                })
            .toList();
    var middle =
        line(
            new Coordinate(1000 - 900 * east, 2000 - 900 * north),
            new Coordinate(1000 + 900 * east, 2000 + 900 * north));
    var street = StraightenedStreet.of(middle, ROAD, real, 10);
    RoadField field =
        street.fields().stream()
            .filter(f -> Math.abs(f.startX() - 900) < 1e-6)
            .findFirst()
            .orElseThrow();
    var expected = new RoadLighting(ideal, row.field(ROAD), Edition.OF_2015).figures();
    var found = new RoadLighting(street.luminaires(), field, Edition.OF_2015).figures();
    expected.forEach(
        (measure, value) ->
            assertThat(found.get(measure))
                .as(measure.name())
                .isCloseTo(value, within(1e-6 * (1 + value))));
  }

  @Test
  void lampsRoundACornerKeepTheirSideAndTheirTurn() {
    var middle = line(new Coordinate(0, 0), new Coordinate(50, 0), new Coordinate(50, 50));
    var street =
        StraightenedStreet.of(middle, ROAD, List.of(lamp(10, -4, 0), lamp(54, 30, 270)), 10);
    assertThat(street.luminaires()).extracting(Luminaire::x).containsExactly(10.0, 80.0);
    assertThat(street.luminaires())
        .allSatisfy(lamp -> assertThat(lamp.y()).isCloseTo(-0.5, within(1e-9)))
        .allSatisfy(lamp -> assertThat(lamp.azimuthDeg() % 360).isCloseTo(0, within(1e-9)));
    assertThat(street.fields())
        .singleElement()
        .satisfies(f -> assertThat(f.lengthM()).isEqualTo(70));
  }

  @Test
  void lampsOffTheEndsStandOnTheLineThatGoesOn() {
    var middle = line(new Coordinate(0, 0), new Coordinate(50, 0));
    var street =
        StraightenedStreet.of(middle, ROAD, List.of(lamp(-6, -4, 0), lamp(58, 4, 180)), 10);
    List<Luminaire> laid = street.luminaires();
    assertThat(laid.getFirst().x()).isCloseTo(-6, within(1e-9));
    assertThat(laid.getFirst().y()).isCloseTo(-0.5, within(1e-9));
    assertThat(laid.getLast().x()).isCloseTo(58, within(1e-9));
    assertThat(laid.getLast().y()).isCloseTo(7.5, within(1e-9));
  }

  @Test
  void lampsOfAnotherStreetAreLeftOut() {
    var middle = line(new Coordinate(0, 0), new Coordinate(100, 0));
    assertThat(StraightenedStreet.of(middle, ROAD, List.of(lamp(50, 40, 0)), 12).luminaires())
        .isEmpty();
  }

  @Test
  void fieldsLieBetweenTheLampsOfTheSideThatHasMore() {
    var middle = line(new Coordinate(0, 0), new Coordinate(200, 0));
    List<Luminaire> lamps =
        IntStream.range(0, 5).mapToObj(i -> lamp(20 + 30 * i, i == 2 ? -4 : 4, 180)).toList();
    double[] lengths =
        StraightenedStreet.of(middle, ROAD, lamps, 12).fields().stream()
            .mapToDouble(RoadField::lengthM)
            .toArray();
    assertThat(lengths).containsExactly(new double[] {30, 60, 30}, within(1e-9));
  }

  @Test
  void aStreetWithoutLengthIsRefused() {
    var point = line(new Coordinate(5, 5), new Coordinate(5, 5));
    assertThatThrownBy(() -> StraightenedStreet.of(point, ROAD, List.of(), 10))
        .hasMessageContaining("length of the street");
  }

  /**
   * What straightening costs: illuminance of a curve of 100 m, against that where it truly lies.
   */
  @Test
  void aCurveIsLitNearlyAsItsStraightenedStreetSays() {
    var middle =
        line(
            IntStream.rangeClosed(-150, 150)
                .mapToObj(s -> onCurve(s, 0))
                .toArray(Coordinate[]::new));
    List<Luminaire> lamps =
        IntStream.rangeClosed(-4, 4).mapToObj(i -> lampOnCurve(30 * i)).toList();
    var street = StraightenedStreet.of(middle, ROAD, lamps, 10);
    RoadField field = street.fields().get(4);
    assertThat(field.lengthM()).isCloseTo(30, within(0.01));
    PointGrid straight =
        new RoadLighting(street.luminaires(), field, Edition.OF_2015).illuminance();
    PointGrid truth =
        PointGrid.of(straight.x(), straight.y(), (x, y) -> lux(lamps, onCurve(x - 150, y - 3.5)));
    assertThat(straight.mean()).isCloseTo(truth.mean(), withinPercentage(2));
    assertThat(straight.least()).isCloseTo(truth.least(), withinPercentage(4));
  }

  /** A curve to the left, from east to north. */
  private static Coordinate onCurve(double station, double left) {
    double angle = station / 100;
    return new Coordinate((100 - left) * Math.sin(angle), 100 - (100 - left) * Math.cos(angle));
  }

  private static Luminaire lampOnCurve(double station) {
    Coordinate place = onCurve(station, -3);
    return lamp(place.x, place.y, -Math.toDegrees(station / 100));
  }

  private static double lux(List<Luminaire> lamps, Coordinate at) {
    return lamps.stream()
        .map(Lamp::maintained)
        .mapToDouble(
            lamp ->
                lamp.towards(at.x, at.y, 0)
                    * lamp.height
                    / Math.pow(lamp.squareTo(at.x, at.y, 0), 1.5))
        .sum();
  }
}
