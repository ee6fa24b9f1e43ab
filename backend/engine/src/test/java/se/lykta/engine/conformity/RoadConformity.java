package se.lykta.engine.conformity;

import java.util.function.Supplier;
import java.util.stream.Stream;
import se.lykta.engine.road.ReferenceRoad;

/** A road after EN 13201-3: illuminance once, luminance and glare with each surface. */
final class RoadConformity {
  private static final double TOLERANCE = 1e-4;

  private RoadConformity() {}

  static Stream<ConformityCase> cases() {
    return Stream.concat(
        Stream.of(road("Eav, Emin, REI", ReferenceRoad::illuminance)),
        ReferenceRoad.SURFACES.stream()
            .map(it -> road("L, Uo, Ul, Lv, TI on " + it, () -> ReferenceRoad.luminance(it))));
  }

  private static ConformityCase road(String name, Supplier<Comparison> run) {
    return new ConformityCase(
        "Road",
        name,
        "formulas of two public implementations; shared data",
        TOLERANCE,
        ReferenceRoad::isPresent,
        run);
  }
}
