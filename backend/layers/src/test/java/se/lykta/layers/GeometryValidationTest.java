package se.lykta.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.layers.Features.place;
import static se.lykta.layers.Features.problems;
import static se.lykta.layers.Features.street;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

@DisplayName("Validation of geometry")
class GeometryValidationTest {

  @ParameterizedTest
  @DisplayName("accepts what is simple and what only looks odd")
  @ValueSource(
      strings = {
        "POLYGON ((107000 6461000, 107100 6461000, 107100 6461100, 107000 6461000))",
        "POLYGON ((107000 6461000, 107100 6461000, 107100 6461100, 107000 6461100, 107000 6461000),"
            + " (107010 6461010, 107020 6461010, 107020 6461020, 107010 6461010))",
      })
  void accepts_valid_polygons(String wkt) {
    assertThat(problems(place(wkt))).isEmpty();
  }

  @Test
  @DisplayName("accepts a line that crosses itself: roads do")
  void accepts_a_line_that_crosses_itself() {
    assertThat(problems(street("LINESTRING (1e5 6.4e6, 2e5 6.5e6, 2e5 6.4e6, 1e5 6.5e6)")))
        .isEmpty();
  }

  @Test
  @DisplayName("misses a geometry where the layer has one")
  void misses_a_geometry() {
    assertThat(only(place(null)).message())
        .isEqualTo(
            Title.of(
                "Plats saknar geometri; väntat en yta (Polygon)",
                "Place has no geometry; expected a polygon (Polygon)"));
  }

  @Test
  @DisplayName("refuses a geometry where the layer has none")
  void refuses_an_unexpected_geometry() {
    var actor =
        Features.of("actor", "POINT (1e5 6.4e6)", Map.of("name", "LEVA", "kind", "company"));
    assertThat(only(actor).message().sv()).isEqualTo("Aktör har geometrin Point; väntat ingen");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("refuses geometry of another kind, and empty geometry")
  @CsvSource(
      delimiter = '|',
      value = {
        "POINT (1e5 6.4e6) | wrong-geometry | The geometry is Point; expected a polygon (Polygon)",
        "MULTIPOLYGON (((1e5 6.4e6, 2e5 6.4e6, 2e5 6.5e6, 1e5 6.4e6))) | wrong-geometry | MultiPolygon",
        "GEOMETRYCOLLECTION EMPTY | wrong-geometry | GeometryCollection",
        "POLYGON EMPTY | empty-geometry | The geometry is empty; expected a polygon (Polygon)",
      })
  void refuses_other_kinds(String wkt, String code, String english) {
    Problem problem = only(place(wkt));
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.field()).isEqualTo("geometry");
    assertThat(problem.message().en()).contains(english);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @DisplayName("refuses coordinates that are no numbers")
  @CsvSource({"NaN, 6461000", "107000, Infinity", "-Infinity, 6461000"})
  void refuses_coordinates_that_are_no_numbers(double east, double north) {
    var point = new GeometryFactory().createPoint(new Coordinate(east, north));
    var sound = Features.lightPoint(Map.of());
    Problem problem = only(Feature.unsaved("light_point", sound.id(), point, sound.values()));
    assertThat(problem.code()).isEqualTo("not-finite");
    assertThat(problem.message().en())
        .contains("point 1 has the coordinates " + east + ", " + north);
  }

  @Test
  @DisplayName("names the place where a polygon's edge crosses itself")
  void names_the_place_of_the_fault() {
    Problem problem =
        only(
            place(
                "POLYGON ((107000 6461000, 107001 6461001, 107001 6461000, 107000 6461001,"
                    + " 107000 6461000))"));
    assertThat(problem.code()).isEqualTo("invalid-geometry");
    assertThat(problem.message())
        .isEqualTo(
            Title.of(
                "Ytan är ogiltig: kanten korsar sig själv vid öst 107000,50 m, nord 6461000,50 m;"
                    + " väntat en giltig yta",
                "The polygon is invalid: its edge crosses itself at east 107000.50 m,"
                    + " north 6461000.50 m; expected a valid one"));
  }

  @ParameterizedTest(name = "{1}")
  @DisplayName("tells in words why a polygon is invalid")
  @CsvSource(
      delimiter = '|',
      value = {
        "(0 0, 9 0, 9 9, 0 9, 0 0), (20 20, 21 20, 21 21, 20 20) | a hole lies outside the outer ring",
        "(0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 8 1, 8 8, 1 8, 1 1), (2 2, 3 2, 3 3, 2 2) | a hole lies in another",
        "(0 0, 9 0, 9 9, 0 9, 0 0), (0 0, 5 4, 9 9, 4 5, 0 0) | its holes cut it apart",
        "(0 0, 9 0, 9 9, 5 0, 0 9, 0 0) | its edge touches itself",
        "(0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 1, 1 1, 1 1) | fewer than three distinct points",
      })
  void tells_why_a_polygon_is_invalid(String rings, String words) {
    assertThat(only(place(nearLysekil("POLYGON (" + rings + ")"))).message().en()).contains(words);
  }

  @ParameterizedTest
  @DisplayName("refuses a polygon without area")
  @ValueSource(strings = {"POLYGON ((0 0, 5 5, 9 9, 0 0))", "POLYGON ((0 0, 0 0, 0 0, 0 0))"})
  void refuses_a_polygon_without_area(String wkt) {
    Problem problem = only(place(nearLysekil(wkt)));
    assertThat(problem.code()).isEqualTo("zero-area");
    assertThat(problem.message().sv()).contains("0 m²", "öst 107000,00 m, nord 6461000,00 m");
  }

  @Test
  @DisplayName("refuses a line whose points are all the same")
  void refuses_a_line_of_one_place() {
    Problem problem = only(street("LINESTRING (107000 6461000, 107000 6461000)"));
    assertThat(problem.code()).isEqualTo("too-few-points");
    assertThat(problem.message().en()).contains("east 107000.00 m, north 6461000.00 m");
  }

  private static String nearLysekil(String wkt) {
    var geometry = Features.geometry(wkt);
    geometry.apply(
        (org.locationtech.jts.geom.CoordinateFilter)
            coordinate -> {
              coordinate.x += 107_000;
              coordinate.y += 6_461_000;
            });
    return geometry.toText();
  }

  private static Problem only(Feature feature) {
    var problems = problems(feature);
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }
}
