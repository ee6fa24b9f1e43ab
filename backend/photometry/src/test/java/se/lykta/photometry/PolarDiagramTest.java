package se.lykta.photometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PolarDiagramTest {
  private final LightDistribution light = Lights.of((c, gamma) -> 1000 * c + gamma);

  @Test
  void hasTheCurvesC0ToC180AndC90ToC270() {
    PolarDiagram diagram = PolarDiagram.of(light);
    assertThat(diagram.curves()).extracting(PolarCurve::cDeg).containsExactly(0.0, 90.0);
    assertThat(diagram.maxCd()).isEqualTo(345_180);
    assertThat(diagram.streetSideC()).isEqualTo(90);
  }

  @Test
  void theOppositePlaneHasTheNegativeAngles() {
    PolarCurve curve = PolarDiagram.curve(light, 90);
    assertThat(curve.angleDeg()).isSorted().startsWith(-180.0).endsWith(180.0);
    assertThat(at(curve, -30)).isEqualTo(270_030);
    assertThat(at(curve, 30)).isEqualTo(90_030);
  }

  @Test
  void straightDownStandsOnceWhereBothPlanesAgreeThere() {
    PolarCurve even = PolarDiagram.curve(Lights.of((c, gamma) -> 5), 0);
    assertThat(even.angleDeg()).hasSize(361).doesNotHaveDuplicates();
    assertThat(PolarDiagram.curve(light, 0).angleDeg()).hasSize(362);
  }

  @Test
  void aCurveMayLieBetweenTwoPlanes() {
    assertThat(at(PolarDiagram.curve(light, 97.5), 30)).isEqualTo(97_530);
  }

  @Test
  void anIsocandelaGridClosesTheCircleAndGoesRowByRow() {
    IsocandelaGrid grid = IsocandelaGrid.of(light, 15);
    assertThat(grid.cDeg()).hasSize(25).endsWith(360.0);
    assertThat(grid.gammaDeg()).hasSize(13).endsWith(180.0);
    assertThat(grid.candelas()).hasSize(25 * 13);
    assertThat(grid.candelas().get(2 * 25 + 3)).isEqualTo(45_030);
    assertThat(grid.candelas().get(24)).isEqualTo(grid.candelas().get(0));
  }

  @Test
  void anIsocandelaGridRefusesAStepThatDoesNotDivide() {
    for (double step : new double[] {0, -5, 7, 0.1, Double.NaN}) {
      assertThatThrownBy(() -> IsocandelaGrid.of(light, step))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("expected a divisor of 180");
    }
  }

  private static double at(PolarCurve curve, double angle) {
    return curve.candelas().get(curve.angleDeg().indexOf(angle));
  }
}
