package se.lykta.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lykta.layers.Features.problems;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

@DisplayName("The working area")
class WorkingAreaTest {

  /** Transformed with PROJ (gdaltransform -s_srs EPSG:4326 -t_srs EPSG:3007). */
  @ParameterizedTest(name = "{0}")
  @DisplayName("holds Sweden's corners and the test town Berlin")
  @CsvSource({
    "Lysekil, 116549, 6461497",
    "Berlin, 238081, 5830901",
    "Smygehuk, 217275, 6134480",
    "Haparanda, 703456, 7357780",
    "Treriksröset, 490211, 7687881",
    "Strömstad, 89618, 6540915",
    "Gotska havet, 527499, 6325915"
  })
  void holds_sweden_and_berlin(String place, double east, double north) {
    assertThat(problems(at(east, north))).isEmpty();
  }

  @Test
  @DisplayName("refuses a lamp in Rio de Janeiro and tells how far away it is")
  void refuses_another_continent() {
    Problem problem = only(at(-8_000_000, -2_300_000));
    assertThat(problem.code()).isEqualTo("outside-working-area");
    assertThat(problem.message())
        .isEqualTo(
            Title.of(
                "Geometrin ligger vid öst −8000000,00 m, nord −2300000,00 m, 11\u00a0243 km utanför"
                    + " arbetsområdet; väntat öst −100\u00a0000 till 800\u00a0000 m,"
                    + " nord 5\u00a0700\u00a0000 till 7\u00a0800\u00a0000 m",
                "The geometry lies at east −8000000.00 m, north −2300000.00 m, 11,243 km outside"
                    + " the working area; expected east −100,000 to 800,000 m,"
                    + " north 5,700,000 to 7,800,000 m"));
  }

  @Test
  @DisplayName("sees swapped axes")
  void sees_swapped_axes() {
    assertThat(only(at(6_461_000, 107_000)).message().sv())
        .contains("öst och nord verkar omkastade");
  }

  @Test
  @DisplayName("sees degrees taken for metres")
  void sees_degrees() {
    assertThat(only(at(11.43, 58.27)).message().en()).contains("they look like degrees");
  }

  @Test
  @DisplayName("names the farthest point of a line that leaves it, and metres where it is near")
  void names_the_farthest_point() {
    var street = Features.street("LINESTRING (107000 6461000, 800250.5 6461000, 107000 6462000)");
    assertThat(only(street).message().en()).contains("east 800250.50 m", "251 m outside");
  }

  @Test
  @DisplayName("has an extent")
  void has_an_extent() {
    assertThatThrownBy(() -> new WorkingArea(new Envelope()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("can't be moved by who asks for its envelope")
  void is_not_moved_from_outside() {
    WorkingArea.DEFAULT.envelope().expandBy(1e9);
    assertThat(problems(at(0, 0))).hasSize(1);
  }

  @Test
  @DisplayName("can't be moved by who gave it its envelope")
  void is_not_moved_by_its_maker() {
    var envelope = new Envelope(0, 1, 0, 1);
    var area = new WorkingArea(envelope);
    envelope.expandBy(1e9);
    assertThat(area.envelope()).isEqualTo(new Envelope(0, 1, 0, 1));
  }

  private static Feature at(double east, double north) {
    return Features.of("light_point", "POINT (" + east + " " + north + ")", Map.of("status", "ok"));
  }

  private static Problem only(Feature feature) {
    var problems = problems(feature);
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }
}
