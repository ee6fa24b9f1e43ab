package se.lykta.server.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.lykta.store.Crs;

/** Where what stands, and how long a scale bar is. */
class SheetTest {

  static Stream<Sheet> sheets() {
    return Arrays.stream(Paper.values())
        .flatMap(paper -> Stream.of(new Sheet(paper, true), new Sheet(paper, false)));
  }

  private static Envelope envelope(Box box) {
    return new Envelope(box.x(), box.right(), box.y(), box.top());
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void nothingLiesOnAnotherOrBeyondThePrintersMargin(Sheet sheet) {
    var printable = new Envelope(10, sheet.widthMm() - 10, 10, sheet.heightMm() - 10);
    var boxes = Stream.of(sheet.map(), sheet.facts(), sheet.legend()).map(SheetTest::envelope);
    Envelope[] places = boxes.toArray(Envelope[]::new);
    assertThat(places).allMatch(printable::covers);
    assertThat(places[0].intersects(places[1])).isFalse();
    assertThat(places[0].intersects(places[2])).isFalse();
    assertThat(places[1].intersects(places[2])).isFalse();
  }

  @ParameterizedTest(name = "1:{0}, at most {1} mm: {2} m")
  @CsvSource({
    "500, 50, 20, 40",
    "1000, 50, 50, 50",
    "1000, 45, 20, 20",
    "2500, 50, 100, 40",
    "3000, 45, 100, 33.333",
    "10000, 45, 200, 20",
    "10000, 50, 500, 50"
  })
  void aScaleBarIsRoundOnTheGround(int scale, double mostMm, int metres, double mm) {
    ScaleBar bar = ScaleBar.of(scale, mostMm);
    assertThat(bar.metres()).isEqualTo(metres);
    assertThat(bar.mm()).isCloseTo(mm, within(0.001));
  }

  /** Sweden's system of 12° turns by (λ − 12°)·sin φ: at 13°, 60° N by 0.866°, anticlockwise. */
  @Test
  void trueNorthTurnsAsTheMeridiansMeet() {
    double[] xy = {13, 60};
    Crs.of("CRS84").toStored(xy);
    assertThat(North.trueNorthDeg(new Coordinate(xy[0], xy[1]))).isCloseTo(-0.866, within(0.001));
    double[] west = {11.43, 58.27};
    Crs.of("CRS84").toStored(west);
    assertThat(North.trueNorthDeg(new Coordinate(west[0], west[1])))
        .isCloseTo(0.4848, within(0.001));
  }
}
