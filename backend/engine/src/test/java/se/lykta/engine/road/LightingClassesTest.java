package se.lykta.engine.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightingClassesTest {
  private final LightingClasses classes = LightingClasses.standard();

  /** A road that meets M3 and C3 exactly. */
  private static Map<Measure, Double> figures() {
    var figures = new EnumMap<Measure, Double>(Measure.class);
    for (Measure measure : Measure.values()) {
      figures.put(measure, 1.0);
    }
    figures.putAll(
        Map.of(
            Measure.LUMINANCE_UNIFORMITY, 0.4,
            Measure.LENGTHWISE_UNIFORMITY, 0.6,
            Measure.GLARE, 15.0,
            Measure.EDGE_RATIO, 0.3,
            Measure.ILLUMINANCE, 15.0,
            Measure.LEAST_ILLUMINANCE, 3.0,
            Measure.ILLUMINANCE_UNIFORMITY, 0.4));
    return figures;
  }

  @ParameterizedTest
  @CsvSource({"M, M3", "C, C3", "P, P1", "SC, SC7", "EV, EV6"})
  void aRoadReachesTheStrictestClassWhoseLimitsItMeets(String family, String name) {
    assertThat(classes.findReached(family, figures()).orElseThrow().lightingClass().name())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "LUMINANCE, 0.999, M4",
    "LUMINANCE_UNIFORMITY, 0.399, M5",
    "LENGTHWISE_UNIFORMITY, 0.59, M5",
    "GLARE, 15.01, M6",
    "EDGE_RATIO, 0.29, ''",
  })
  void oneLimitMissedCostsTheClass(Measure measure, double value, String reached) {
    var figures = figures();
    figures.put(measure, value);
    var found = classes.findReached("M", figures).map(one -> one.lightingClass().name());
    assertThat(found.orElse("")).isEqualTo(reached);
  }

  @Test
  void marginsAreSharesOfTheLimitAndNegativeWhereItIsMissed() {
    var judged = classes.judge("M4", figures());
    assertThat(judged.isMet()).isTrue();
    assertThat(judged.findings().getFirst().margin()).isCloseTo(1 / 0.75 - 1, within(1e-12));
    var figures = figures();
    figures.put(Measure.GLARE, 18.0);
    var glare = classes.judge("M4", figures).findings().get(3);
    assertThat(glare.isMet()).isFalse();
    assertThat(glare.margin()).isCloseTo(-0.2, within(1e-12));
  }

  @Test
  void aPathThatIsLitFarBeyondItsClassMissesItForItsContrast() {
    var figures = figures();
    figures.put(Measure.ILLUMINANCE, 7.6);
    assertThat(classes.judge("P4", figures).isMet()).isFalse();
    figures.put(Measure.ILLUMINANCE, 7.5);
    assertThat(classes.judge("P4", figures).isMet()).isTrue();
  }

  @Test
  void theDarkestClassOfPathsAsksForNothing() {
    var dark = figures();
    dark.replaceAll((measure, value) -> measure == Measure.GLARE ? 99.0 : 0.0);
    assertThat(classes.findReached("P", dark).orElseThrow().lightingClass().name()).isEqualTo("P7");
  }

  @Test
  void namesOf2003LeadToTodaysClasses() {
    assertThat(classes.get("ME3c").name()).isEqualTo("M3");
    assertThat(classes.get("S4").name()).isEqualTo("P4");
  }

  @Test
  void whatCouldNotBeVerifiedSaysSo() {
    assertThat(classes.get("SC3").verified()).isFalse();
    assertThat(classes.get("EV2").verified()).isFalse();
    assertThat(classes.get("C5").verified()).isTrue();
  }

  @Test
  void anUnknownClassOrFamilyIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> classes.get("M7"))
        .hasMessageContaining("M7")
        .hasMessageContaining("M6");
    assertThatThrownBy(() -> classes.findReached("X", figures()))
        .hasMessageContaining("X")
        .hasMessageContaining("SC");
  }
}
