package se.lykta.engine.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.lykta.engine.scene.Luminaire;

/** What must be true of any road, whatever its luminaires. */
class RoadLightingTest {
  private static final double FLUX_LM = 5000;
  private static final Carriageway ROAD = new Carriageway(7, 2, RoadSurface.of("R3"));

  private static LuminaireRow row(Arrangement arrangement, double spacingM, double fluxLm) {
    return new LuminaireRow(arrangement, spacingM, 8, 0.5, 5, Lights.road(), fluxLm, 0.8);
  }

  private static RoadLighting lighting(LuminaireRow row) {
    return new RoadLighting(
        row.luminaires(ROAD, Edition.OF_2015), row.field(ROAD), Edition.OF_2015);
  }

  private static RoadLighting lighting(Arrangement arrangement) {
    return lighting(row(arrangement, 30, FLUX_LM));
  }

  /** r = Q0 cos³γ makes L = Q0 E of the same luminaires. */
  @Test
  void aLambertianRoadIsAsBrightAsItIsLit() {
    double q0 = 0.07;
    double[] tan = IntStream.rangeClosed(0, 12_000).mapToDouble(i -> i / 1000.0).toArray();
    double[] r =
        IntStream.range(0, 2 * tan.length)
            .mapToDouble(i -> q0 * Math.pow(1 + tan[i / 2] * tan[i / 2], -1.5))
            .toArray();
    var matt = new Carriageway(7, 2, new RoadSurface("matt", new double[] {0, 180}, tan, r));
    List<Luminaire> one =
        List.of(new Luminaire("1", 12, 0.5, 8, 0, 5, 0, Lights.road(), FLUX_LM, 0.8, 1));
    var lighting = new RoadLighting(one, new RoadField(0, 30, matt), Edition.OF_2015);
    PointGrid luminance = lighting.lanes().getFirst().luminance();
    var illuminance =
        new RoadIlluminance(List.of(Lamp.maintained(one.getFirst())), Edition.OF_2015);
    for (int i = 0; i < luminance.values().length; i++) {
      double x = luminance.x()[i % 10];
      double y = luminance.y()[i / 10];
      assertThat(luminance.values()[i])
          .isCloseTo(q0 * illuminance.horizontal(x, y), withinPercentage(1e-4));
    }
    assertThat(lighting.lanes().getFirst().luminance().mean())
        .isCloseTo(q0 * luminanceGridMean(illuminance, luminance), withinPercentage(1e-4));
  }

  private static double luminanceGridMean(RoadIlluminance light, PointGrid grid) {
    return PointGrid.of(grid.x(), grid.y(), light::horizontal).mean();
  }

  @Test
  void anIsotropicLampLightsByTheInverseSquare() {
    List<Luminaire> one =
        List.of(new Luminaire("1", 15, 3, 8, 0, 0, 0, Lights.isotropic(100), 400 * Math.PI, 1, 1));
    var lighting = new RoadLighting(one, new RoadField(0, 30, ROAD), Edition.OF_2015);
    PointGrid grid = lighting.illuminance();
    for (int i = 0; i < grid.values().length; i++) {
      double dx = grid.x()[i % 10] - 15;
      double dy = grid.y()[i / 10] - 3;
      double square = dx * dx + dy * dy + 64;
      assertThat(grid.values()[i]).isCloseTo(100 * 8 / Math.pow(square, 1.5), within(1e-12));
    }
  }

  @Test
  void glareGrowsWithTheFifthRootOfTheFlux() {
    double once = lighting(row(Arrangement.SINGLE_SIDED, 30, 3000)).figures().get(Measure.GLARE);
    double twice = lighting(row(Arrangement.SINGLE_SIDED, 30, 6000)).figures().get(Measure.GLARE);
    assertThat(twice / once).isCloseTo(Math.pow(2, 0.2), within(1e-9));
  }

  /** It is that of new lamps, whether all fade alike or not. */
  @Test
  void glareDoesNotAskHowLampsFade() {
    List<Luminaire> lamps = row(Arrangement.STAGGERED, 32, 3000).luminaires(ROAD, Edition.OF_2015);
    double fresh = glare(lamps, i -> 1);
    assertThat(fresh).isPositive();
    assertThat(glare(lamps, i -> 0.8)).isCloseTo(fresh, withinPercentage(1e-9));
    assertThat(glare(lamps, i -> i % 2 == 0 ? 0.8 : 0.5)).isCloseTo(fresh, withinPercentage(1e-9));
  }

  private static double glare(List<Luminaire> lamps, IntToDoubleFunction maintenance) {
    List<Luminaire> fading =
        IntStream.range(0, lamps.size())
            .mapToObj(i -> fading(lamps.get(i), maintenance.applyAsDouble(i)))
            .toList();
    return new RoadLighting(fading, new RoadField(0, 30, ROAD), Edition.OF_2015)
        .ofDrivers()
        .get(Measure.GLARE);
  }

  private static Luminaire fading(Luminaire lamp, double maintenance) {
    return new Luminaire(
        lamp.id(),
        lamp.x(),
        lamp.y(),
        lamp.heightM(),
        lamp.azimuthDeg(),
        lamp.tiltDeg(),
        lamp.rollDeg(),
        lamp.distribution(),
        lamp.fluxLm(),
        maintenance,
        lamp.dimming());
  }

  @ParameterizedTest
  @CsvSource({"1, 0.1, 6.5", "4.999999, 0.1, 1.7937", "5.000001, 0.1, 1.7531"})
  void thresholdIncrementFollowsTheBranchOfTheLuminance(
      double luminance, double veiling, double increment) {
    assertThat(Glare.thresholdIncrement(veiling, luminance)).isCloseTo(increment, within(1e-3));
  }

  @Test
  void twiceTheFluxIsTwiceTheLightInTheSamePattern() {
    var once = lighting(row(Arrangement.STAGGERED, 32, 3000)).figures();
    var twice = lighting(row(Arrangement.STAGGERED, 32, 6000)).figures();
    for (Measure doubled :
        List.of(Measure.LUMINANCE, Measure.ILLUMINANCE, Measure.LEAST_VERTICAL)) {
      assertThat(twice.get(doubled)).isCloseTo(2 * once.get(doubled), withinPercentage(1e-9));
    }
    for (Measure same :
        List.of(Measure.LUMINANCE_UNIFORMITY, Measure.EDGE_RATIO, Measure.ILLUMINANCE_UNIFORMITY)) {
      assertThat(twice.get(same)).isCloseTo(once.get(same), withinPercentage(1e-9));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Arrangement.class,
      names = {"OPPOSITE", "TWIN_CENTRAL"})
  void aSymmetricArrangementLightsBothHalvesAlike(Arrangement arrangement) {
    PointGrid grid = lighting(arrangement).illuminance();
    int columns = grid.x().length;
    int rows = grid.y().length;
    for (int i = 0; i < grid.values().length; i++) {
      int mirrored = (rows - 1 - i / columns) * columns + i % columns;
      assertThat(grid.values()[i]).isCloseTo(grid.values()[mirrored], withinPercentage(1e-9));
    }
    double[] edges = lighting(arrangement).edgeRatios();
    assertThat(edges[0]).isCloseTo(edges[1], withinPercentage(1e-9));
  }

  @Test
  void anOppositeRowIsASingleOneAndItsMirrorImage() {
    PointGrid single = lighting(Arrangement.SINGLE_SIDED).illuminance();
    PointGrid opposite = lighting(Arrangement.OPPOSITE).illuminance();
    int columns = single.x().length;
    int rows = single.y().length;
    for (int i = 0; i < single.values().length; i++) {
      int mirrored = (rows - 1 - i / columns) * columns + i % columns;
      assertThat(opposite.values()[i])
          .isCloseTo(single.values()[i] + single.values()[mirrored], withinPercentage(1e-9));
    }
  }

  /** A row is two rows of twice the spacing, one of them a spacing on. */
  @Test
  void everyOtherLampGivesItsShareOfTheLight() {
    List<Lamp> all = ready(row(Arrangement.SINGLE_SIDED, 20, FLUX_LM));
    List<Lamp> half = ready(row(Arrangement.SINGLE_SIDED, 40, FLUX_LM));
    var dense = new RoadIlluminance(all, Edition.OF_2015);
    var sparse = new RoadIlluminance(half, Edition.OF_2015);
    for (double x = 0.5; x < 20; x++) {
      double both = sparse.horizontal(x, 2) + sparse.horizontal(x + 20, 2);
      assertThat(both).isCloseTo(dense.horizontal(x, 2), withinPercentage(1e-9));
    }
  }

  private static List<Lamp> ready(LuminaireRow row) {
    return row.luminaires(ROAD, Edition.OF_2015).stream().map(Lamp::maintained).toList();
  }

  @Property(tries = 60, seed = "20261124")
  void whateverTheRowItsFiguresAreInRange(
      @ForAll Arrangement arrangement,
      @ForAll @DoubleRange(min = 5, max = 120) double spacingM,
      @ForAll @DoubleRange(min = 2, max = 20) double heightM,
      @ForAll @DoubleRange(min = -5, max = 5) double overhangM) {
    var row =
        new LuminaireRow(arrangement, spacingM, heightM, overhangM, 5, Lights.road(), FLUX_LM, 0.8);
    var figures = lighting(row).figures();
    assertThat(figures).hasSize(Measure.values().length);
    assertThat(figures.values()).allMatch(value -> value >= 0 && value < 1e6);
    assertThat(figures.get(Measure.LUMINANCE_UNIFORMITY)).isLessThanOrEqualTo(1);
    assertThat(figures.get(Measure.LENGTHWISE_UNIFORMITY)).isLessThanOrEqualTo(1);
    assertThat(figures.get(Measure.LEAST_ILLUMINANCE))
        .isLessThanOrEqualTo(figures.get(Measure.ILLUMINANCE));
  }

  @Test
  void aStaggeredRowIsEvenerThanAnOppositeOneOfTheSameLight() {
    var staggered = lighting(row(Arrangement.STAGGERED, 60, FLUX_LM)).figures();
    var opposite = lighting(row(Arrangement.OPPOSITE, 60, FLUX_LM)).figures();
    assertThat(staggered.get(Measure.ILLUMINANCE_UNIFORMITY))
        .isGreaterThan(opposite.get(Measure.ILLUMINANCE_UNIFORMITY));
  }

  /** In an endless row each place along the field sees the same lamps, shifted by one. */
  @ParameterizedTest
  @EnumSource(Arrangement.class)
  void theNextFieldOfARowIsLitTheSame(Arrangement arrangement) {
    var row = row(arrangement, 27, FLUX_LM);
    List<Luminaire> lamps = row.luminaires(ROAD, Edition.OF_2015);
    var first = new RoadLighting(lamps, new RoadField(0, 27, ROAD), Edition.OF_2015);
    var next = new RoadLighting(lamps, new RoadField(27, 27, ROAD), Edition.OF_2015);
    assertThat(next.illuminance().values())
        .usingComparatorWithPrecision(1e-9)
        .containsExactly(first.illuminance().values());
  }

  @Test
  void aLongFieldHasItsPointsAtMostThreeMetresApart() {
    PointGrid grid = lighting(row(Arrangement.SINGLE_SIDED, 31, FLUX_LM)).illuminance();
    assertThat(grid.x()).hasSize(11);
    assertThat(grid.x()[0]).isCloseTo(31 / 22.0, within(1e-12));
    assertThat(grid.y()).containsExactly(new double[] {0.7, 2.1, 3.5, 4.9, 6.3}, within(1e-12));
  }

  @Test
  void aDarkRoadIsDarkAndNotUndefined() {
    var figures = lighting(row(Arrangement.SINGLE_SIDED, 30, 0)).figures();
    assertThat(figures.get(Measure.LUMINANCE)).isZero();
    assertThat(figures.get(Measure.LUMINANCE_UNIFORMITY)).isZero();
    assertThat(figures.get(Measure.EDGE_RATIO)).isZero();
    assertThat(figures.values()).noneMatch(value -> value.isNaN());
  }

  @Test
  void whatCantBeARoadIsRefusedByName() {
    assertThatThrownBy(() -> new Carriageway(-7, 2, RoadSurface.of("R3")))
        .hasMessageContaining("width")
        .hasMessageContaining("-7");
    assertThatThrownBy(() -> new Carriageway(7, 0, RoadSurface.of("R3")))
        .hasMessageContaining("lanes");
    assertThatThrownBy(() -> row(Arrangement.OPPOSITE, 0, FLUX_LM)).hasMessageContaining("spacing");
    assertThatThrownBy(() -> row(Arrangement.OPPOSITE, Double.NaN, FLUX_LM))
        .hasMessageContaining("NaN");
    assertThatThrownBy(
            () -> new LuminaireRow(Arrangement.OPPOSITE, 30, 0, 0, 0, Lights.road(), FLUX_LM, 1))
        .hasMessageContaining("mounting height");
    assertThatThrownBy(
            () -> new RoadLighting(List.of(), new RoadField(0, 30, ROAD), Edition.OF_2015))
        .hasMessageContaining("0 luminaires");
    List<Luminaire> lying =
        List.of(new Luminaire("lamp 7", 0, 0, 0, 0, 0, 0, Lights.road(), FLUX_LM, 1, 1));
    assertThatThrownBy(() -> new RoadLighting(lying, new RoadField(0, 30, ROAD), Edition.OF_2015))
        .hasMessageContaining("mounting height of lamp 7");
    assertThatThrownBy(() -> new Carriageway(7, 13, RoadSurface.of("R3")))
        .hasMessageContaining("lanes")
        .hasMessageContaining("13");
  }
}
