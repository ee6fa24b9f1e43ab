package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** The expected coordinates were made with PROJ 9 (gdaltransform). */
class CrsTest {
  private static final Offset<Double> A_TENTH_OF_A_MILLIMETRE = within(1e-4);

  @ParameterizedTest
  @CsvSource({
    "EPSG:3006, 323984.707880, 6461336.208210",
    "EPSG:3857, 1335833.889519, 8021676.179723",
    "EPSG:3007, 150000, 6460000",
  })
  void stored_coordinates_agree_with_proj(String code, double x, double y) {
    double[] xy = {150_000, 6_460_000};
    Crs.of(code).fromStored(xy);
    assertThat(xy[0]).isCloseTo(x, A_TENTH_OF_A_MILLIMETRE);
    assertThat(xy[1]).isCloseTo(y, A_TENTH_OF_A_MILLIMETRE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CRS84", "EPSG:4326", "EPSG:4258", "EPSG:4619"})
  void geographic_systems_are_one_and_agree_with_proj(String code) {
    double[] xy = {11.43, 58.27};
    Crs.of(code).toStored(xy);
    assertThat(xy[0]).isCloseTo(116_548.601145102, A_TENTH_OF_A_MILLIMETRE);
    assertThat(xy[1]).isCloseTo(6_461_496.8041452, A_TENTH_OF_A_MILLIMETRE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CRS84", "EPSG:4326", "EPSG:3006", "EPSG:3857", "EPSG:3008"})
  void there_and_back_is_the_same_point(String code) {
    double[] xy = {116_548.6, 6_461_496.8};
    Crs.of(code).fromStored(xy);
    Crs.of(code).toStored(xy);
    assertThat(xy[0]).isCloseTo(116_548.6, A_TENTH_OF_A_MILLIMETRE);
    assertThat(xy[1]).isCloseTo(6_461_496.8, A_TENTH_OF_A_MILLIMETRE);
  }

  @ParameterizedTest
  @CsvSource({
    "CRS84, OGC:CRS84, false",
    "http://www.opengis.net/def/crs/OGC/1.3/CRS84, OGC:CRS84, false",
    "urn:ogc:def:crs:OGC:1.3:CRS84, OGC:CRS84, false",
    "EPSG:4326, EPSG:4326, true",
    "http://www.opengis.net/def/crs/EPSG/0/3006, EPSG:3006, true",
    "urn:ogc:def:crs:EPSG::3007, EPSG:3007, true",
    "3857, EPSG:3857, false",
    "epsg:3008, EPSG:3008, true",
  })
  void every_form_of_a_name_is_read(String text, String code, boolean northEast) {
    Crs crs = Crs.of(text);
    assertThat(crs.code()).isEqualTo(code);
    assertThat(crs.authorityAxisOrderIsNorthEast()).isEqualTo(northEast);
    assertThat(Crs.of(crs.uri())).isSameAs(crs);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EPSG:999999", "SWEREF 99 12 00", "", "urn:ogc:def:crs:EPSG::"})
  void an_unknown_name_is_told_in_both_languages(String text) {
    assertThatThrownBy(() -> Crs.of(text))
        .isInstanceOfSatisfying(
            UnknownCrs.class,
            e -> {
              assertThat(e.title().sv()).contains("väntat till exempel EPSG:3007");
              assertThat(e.title().en()).contains("expected for example EPSG:3007");
            });
  }

  @Test
  void the_stored_system_written_out_here_is_that_of_epsg() throws Exception {
    var epsg = CRS.decode("EPSG:3007", true);
    var way = CRS.findMathTransform(Transforms.stored(), epsg);
    assertThat(way.isIdentity()).isTrue();
  }

  @Test
  void a_geometry_moves_as_a_copy() {
    var line =
        new GeometryFactory()
            .createLineString(
                new Coordinate[] {
                  new Coordinate(150_000, 6_460_000), new Coordinate(116_548.6, 6_461_496.8)
                });
    var moved = Crs.of("EPSG:3006").fromStored(line);
    assertThat(moved.getCoordinate().x).isCloseTo(323_984.707880, A_TENTH_OF_A_MILLIMETRE);
    assertThat(line.getCoordinate().x).isEqualTo(150_000);
    assertThat(moved.getEnvelopeInternal().getMinX()).isLessThan(300_000);
  }

  @Test
  void many_threads_may_use_one_crs() {
    Crs crs = Crs.of("EPSG:3006");
    double[] alone = points();
    crs.fromStored(alone);
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> moved(crs)))
        .allSatisfy(together -> assertThat(together).containsExactly(alone));
  }

  private static double[] moved(Crs crs) {
    double[] xy = points();
    crs.fromStored(xy);
    return xy;
  }

  private static double[] points() {
    return IntStream.range(0, 2000)
        .mapToDouble(i -> (i % 2 == 0 ? 116_000 : 6_460_000) + i)
        .toArray();
  }
}
