package se.lykta.server.lighting.street;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import se.lykta.engine.road.Measure;
import se.lykta.layers.Feature;
import se.lykta.server.lighting.tile.Fingerprint;

/**
 * A place's light against its class, over a square grid. Glare has no direction on a place and is
 * not judged.
 *
 * @param margin least of the findings' margins, as a share of the limit; null where none is known
 * @param missing why it can't be told
 * @param stepM between the points
 * @param belowM2 darker than the class allows anywhere; null without a class
 * @param darkM2 darker than reassures
 */
public record PlaceLight(
    Requirement requirement,
    Verdict verdict,
    Double margin,
    List<Verdict.Finding> findings,
    List<String> missing,
    double areaM2,
    double stepM,
    SurfaceLight surface,
    Double belowM2,
    double darkM2) {
  private static final double LEAST_STEP_M = 2;
  private static final int MOST_POINTS = 5_000;
  private static final Set<Measure> JUDGED =
      EnumSet.of(Measure.ILLUMINANCE, Measure.LEAST_ILLUMINANCE, Measure.ILLUMINANCE_UNIFORMITY);

  /** All that a place's light depends on. */
  record Inputs(Feature place, Requirement requirement, Illumination light) {
    String fingerprint() {
      var print = new Fingerprint().add("place").add(requirement.toString());
      print.add(place.geometry());
      light.addTo(print, place.geometry().getEnvelopeInternal());
      return print.hex();
    }
  }

  static PlaceLight of(Inputs inputs, Thresholds thresholds) {
    Geometry area = inputs.place().geometry();
    double step = Math.max(LEAST_STEP_M, Math.sqrt(area.getArea() / MOST_POINTS));
    Coordinate[] points = points(area, step);
    var buildings = inputs.light().stock().obstacles().buildingsIn(area.getEnvelopeInternal());
    var surface =
        SurfaceLight.of(
            points,
            SurfaceGrid.open(points, buildings),
            inputs.light().over(area.getEnvelopeInternal()));
    return of(inputs.requirement(), area.getArea(), step, surface, thresholds);
  }

  private static PlaceLight of(
      Requirement requirement,
      double areaM2,
      double step,
      SurfaceLight surface,
      Thresholds thresholds) {
    List<Verdict.Finding> findings =
        requirement.lightingClass().stream()
            .flatMap(name -> Verdict.findings(name, surface.figures()).stream())
            .filter(finding -> JUDGED.contains(finding.measure()))
            .toList();
    boolean isAsked = requirement.lightingClass().isPresent();
    return new PlaceLight(
        requirement,
        isAsked ? Verdict.of(findings) : Verdict.UNKNOWN,
        Verdict.margin(findings),
        findings,
        missing(requirement, surface),
        areaM2,
        step,
        surface,
        isAsked ? areaM2 * surface.shareBelow(Verdict.leastAllowed(findings)) : null,
        areaM2 * surface.shareBelow(thresholds.darkLux().value()));
  }

  private static List<String> missing(Requirement requirement, SurfaceLight surface) {
    if (requirement.missing() != null) {
      return List.of(requirement.missing());
    }
    return Double.isNaN(surface.meanLux()) ? List.of("open_air") : List.of();
  }

  private static Coordinate[] points(Geometry area, double step) {
    var locator = new IndexedPointInAreaLocator(area);
    Envelope box = area.getEnvelopeInternal();
    List<Coordinate> points = new ArrayList<>();
    for (double y = box.getMinY() + step / 2; y < box.getMaxY(); y += step) {
      for (double x = box.getMinX() + step / 2; x < box.getMaxX(); x += step) {
        var point = new Coordinate(x, y);
        if (locator.locate(point) != Location.EXTERIOR) {
          points.add(point);
        }
      }
    }
    return points.toArray(Coordinate[]::new);
  }
}
