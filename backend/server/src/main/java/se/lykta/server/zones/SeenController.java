package se.lykta.server.zones;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Feature;
import se.lykta.server.accounts.Reader;
import se.lykta.server.geojson.Outlines;
import se.lykta.server.lighting.AreaLight;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/**
 * What the cameras of a zone see, for those who may know where they hang: from the area one could
 * tell that.
 */
@RestController
class SeenController {
  private final FeatureStore store;
  private final Register register;
  private final SeenGround ground;
  private final AreaLight light;

  SeenController(FeatureStore store, Register register, SeenGround ground, AreaLight light) {
    this.store = store;
    this.register = register;
    this.ground = ground;
    this.light = light;
  }

  /**
   * What one camera sees.
   *
   * @param polygons rings of longitudes and latitudes, the outline first
   */
  record OfCamera(UUID id, String designation, double areaM2, List<List<double[][]>> polygons) {}

  /**
   * What all of them see together.
   *
   * @param zoneShare the part of the zone that is seen, 0 to 1
   * @param outsideM2 what is seen that lies outside of the zone
   * @param light null where no lamp's light is known
   */
  record Seen(
      List<OfCamera> cameras,
      double areaM2,
      double zoneShare,
      double outsideM2,
      SeenGround.Whose ground,
      AreaLight.Lit light) {}

  @GetMapping("/api/zones/{id}/seen")
  Seen seen(@PathVariable String id, Reader reader, HttpServletRequest request) {
    LocalDate on = Parameters.of(request, Set.of("on")).day("on").orElseGet(TownTime::today);
    Zone zone = ZoneController.get(register, id, on, reader);
    List<OfCamera> cameras = new ArrayList<>();
    List<Geometry> areas = new ArrayList<>();
    for (Feature camera : register.cameras(zone, reader.sees())) {
      Geometry area = area(camera, on);
      areas.add(area);
      cameras.add(
          new OfCamera(
              camera.id(),
              camera.findText("designation").orElse(""),
              area.getArea(),
              Outlines.of(area)));
    }
    Geometry all = UnaryUnionOp.union(areas);
    return all == null || all.isEmpty() ? nothing(cameras) : seen(zone, cameras, all);
  }

  private static Seen nothing(List<OfCamera> cameras) {
    return new Seen(cameras, 0, 0, 0, new SeenGround.Whose(0, 0, 0, List.of()), null);
  }

  private Seen seen(Zone zone, List<OfCamera> cameras, Geometry all) {
    double insideM2 = OverlayNGRobust.overlay(all, zone.area(), OverlayNG.INTERSECTION).getArea();
    return new Seen(
        cameras,
        all.getArea(),
        insideM2 / zone.area().getArea(),
        Math.max(0, all.getArea() - insideM2),
        ground.of(all, zone.on()),
        light.over(all).orElse(null));
  }

  private Geometry area(Feature camera, LocalDate on) {
    var view =
        new SeenArea.View(
            camera.geometry().getCoordinate(),
            number(camera, "height_m"),
            number(camera, "direction_deg"),
            number(camera, "field_of_view_deg"),
            number(camera, "range_m"));
    var box = new Envelope(view.at());
    box.expandBy(view.rangeM());
    var buildings =
        store.list(Query.of("building").inBox(box).during(Query.Period.day(on))).stream()
            .flatMap(building -> obstacle(building).stream())
            .toList();
    return SeenArea.of(view, buildings);
  }

  /** One without a height is taken as higher than any camera. */
  private static Optional<SeenArea.Obstacle> obstacle(Feature building) {
    double heightM =
        building.find("height_m").map(Double.class::cast).orElse(Double.POSITIVE_INFINITY);
    return building.geometry() instanceof Polygon footprint
        ? Optional.of(new SeenArea.Obstacle(footprint, heightM))
        : Optional.empty();
  }

  private static double number(Feature camera, String field) {
    return (Double) camera.find(field).orElseThrow();
  }
}
