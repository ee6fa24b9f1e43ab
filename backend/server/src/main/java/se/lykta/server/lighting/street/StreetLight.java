package se.lykta.server.lighting.street;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lykta.engine.road.Carriageway;
import se.lykta.engine.road.LightingClasses;
import se.lykta.engine.road.Limit;
import se.lykta.engine.road.Measure;
import se.lykta.engine.road.RoadSurface;
import se.lykta.engine.scene.Luminaire;
import se.lykta.server.lighting.stock.LitScene;

/**
 * A street's light against its class.
 *
 * @param margin least of the findings' margins, as a share of the limit; null where none is known
 * @param missing what keeps it from being told: fields of the street, {@code lit}, {@code lamps}
 *     (too few for a field between two) or {@code open_air}
 * @param stations along the street; none where all of it lies inside buildings
 * @param belowM metres that are darker than the class allows anywhere; null without a class
 * @param reassurance null without stations
 */
public record StreetLight(
    Requirement requirement,
    Verdict verdict,
    Double margin,
    List<Verdict.Finding> findings,
    List<String> missing,
    double lengthM,
    double stepM,
    int rows,
    SurfaceLight surface,
    List<Station> stations,
    Double belowM,
    Reassurance reassurance) {

  private static final Set<Measure> OF_THE_ROAD =
      Set.of(
          Measure.LUMINANCE,
          Measure.LUMINANCE_UNIFORMITY,
          Measure.LENGTHWISE_UNIFORMITY,
          Measure.GLARE,
          Measure.EDGE_RATIO);

  static StreetLight of(StreetInputs inputs, Thresholds thresholds) {
    return new Calculation(inputs).light(thresholds);
  }

  /** The way there. */
  private static final class Calculation {
    private final StreetInputs inputs;
    private final SurfaceGrid grid;
    private final SurfaceLight surface;
    private final List<Station> stations;
    private final List<RoadFigures.Field> fields;
    private final List<Verdict.Finding> findings;

    Calculation(StreetInputs inputs) {
      this.inputs = inputs;
      var buildings =
          inputs.light().stock().obstacles().buildingsIn(StreetInputs.area(inputs.street()));
      grid = SurfaceGrid.of(inputs.line(), inputs.widthM().orElse(0), buildings);
      LitScene scene = inputs.light().over(grid.area());
      surface = SurfaceLight.of(grid.points(), grid.open(), scene);
      stations = Station.list(grid, surface, scene);
      fields = isRoadAskedFor() ? fields() : List.of();
      findings = inputs.requirement().lightingClass().map(this::findings).orElse(List.of());
    }

    private Stream<Limit> limits() {
      return inputs.requirement().lightingClass().stream()
          .flatMap(name -> LightingClasses.standard().get(name).limits().stream());
    }

    private boolean isRoadAskedFor() {
      return limits().anyMatch(limit -> OF_THE_ROAD.contains(limit.measure()));
    }

    private List<RoadFigures.Field> fields() {
      Optional<String> coat = inputs.street().findText("surface");
      if (inputs.widthM().isEmpty() || inputs.lanes() == 0 || coat.isEmpty()) {
        return List.of();
      }
      var carriageway =
          new Carriageway(
              inputs.widthM().getAsDouble(), inputs.lanes(), RoadSurface.of(coat.get()));
      List<Luminaire> lamps =
          inputs.roadLamps().stream()
              .map(lamp -> LitScene.dimmed(lamp, inputs.light().weight()))
              .toList();
      return RoadFigures.of(inputs.chain(), inputs.line().getLength(), carriageway, lamps);
    }

    private List<Verdict.Finding> findings(String lightingClass) {
      Map<Measure, Double> figures = surface.figures();
      if (inputs.widthM().isEmpty()) {
        figures.replaceAll((measure, value) -> Double.NaN);
      }
      OF_THE_ROAD.forEach(
          measure ->
              figures.put(measure, RoadFigures.findWorst(fields, measure).orElse(Double.NaN)));
      return Verdict.findings(lightingClass, figures);
    }

    StreetLight light(Thresholds thresholds) {
      boolean isAsked = inputs.requirement().lightingClass().isPresent();
      return new StreetLight(
          inputs.requirement(),
          isAsked ? Verdict.of(findings) : Verdict.UNKNOWN,
          Verdict.margin(findings),
          findings,
          missing(),
          inputs.line().getLength(),
          grid.stepM(),
          grid.rows(),
          surface,
          stations,
          isAsked ? belowM() : null,
          stations.isEmpty() ? null : Reassurance.of(stations, grid.stepM(), thresholds));
    }

    private List<String> missing() {
      if (inputs.requirement().missing() != null) {
        return List.of(inputs.requirement().missing());
      }
      List<String> missing = new ArrayList<>();
      if (stations.isEmpty()) {
        missing.add("open_air");
      }
      if (inputs.widthM().isEmpty()) {
        missing.add("width_m");
      }
      if (isRoadAskedFor() && fields.isEmpty()) {
        addRoad(missing);
      }
      return missing;
    }

    private void addRoad(List<String> missing) {
      if (inputs.lanes() == 0) {
        missing.add("lanes");
      }
      if (inputs.street().find("surface").isEmpty()) {
        missing.add("surface");
      }
      if (missing.isEmpty()) {
        missing.add("lamps");
      }
    }

    private double belowM() {
      double least = Verdict.leastAllowed(findings);
      return grid.stepM()
          * stations.stream()
              .filter(station -> station.leastLux() < least || isInBrokenField(station))
              .count();
    }

    /** Of a class for luminance. */
    private boolean isInBrokenField(Station station) {
      double luminance = Verdict.leastOf(findings, Measure.LUMINANCE);
      return fields.stream()
          .filter(field -> field.figures().get(Measure.LUMINANCE) < luminance)
          .anyMatch(field -> station.m() >= field.fromM() && station.m() <= field.toM());
    }
  }
}
