package se.lykta.server.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import se.lykta.layers.Feature;
import se.lykta.layers.Problem;
import se.lykta.layers.Title;
import se.lykta.store.Edit;

/**
 * Where two actors are responsible for the same, or, between two areas, nobody: a report there has
 * no clear receiver. Areas are compared with those that cover the same.
 */
final class ResponsibilityBorders implements Check {
  private static final String LAYER = "responsibility_area";

  /** Less is how exactly borders are drawn. */
  private static final double SMALLEST_M2 = 1;

  /** A gap wider than this between two areas may well be meant. */
  private static final double WIDEST_GAP_M = 10;

  @Override
  public Stream<Finding> look(Surroundings place) {
    return place.features(LAYER).stream()
        .collect(Collectors.groupingBy(area -> area.findText("covers").orElse("")))
        .values()
        .stream()
        .flatMap(areas -> Stream.concat(overlaps(areas), gaps(areas)));
  }

  private static Stream<Finding> overlaps(List<Feature> areas) {
    return IntStream.range(0, areas.size())
        .boxed()
        .flatMap(
            i ->
                areas.subList(i + 1, areas.size()).stream()
                    .flatMap(other -> overlap(areas.get(i), other).stream()));
  }

  private static Optional<Finding> overlap(Feature one, Feature other) {
    if (sameActor(one, other) || !one.geometry().intersects(other.geometry())) {
      return Optional.empty();
    }
    Geometry shared = overlay(one.geometry(), other.geometry(), OverlayNG.INTERSECTION);
    if (shared.getArea() < SMALLEST_M2) {
      return Optional.empty();
    }
    var message =
        Title.of(
            "Överlappar %s med %.0f m²".formatted(name(one), shared.getArea()),
            "Overlaps %s by %.0f m²".formatted(name(one), shared.getArea()));
    var problem = Problem.warning("areas-overlap", other, Problem.GEOMETRY, message);
    var finding = Finding.of(problem, other, shared);
    Geometry rest = overlay(other.geometry(), one.geometry(), OverlayNG.DIFFERENCE);
    var title = Title.of("Klipp mot " + name(one), "Cut back to " + name(one));
    return Optional.of(reshaped(finding, title, other, rest));
  }

  private static boolean sameActor(Feature one, Feature other) {
    return one.find("actor").equals(other.find("actor"));
  }

  /** What closes when all areas grow by half a gap and shrink again, and holes. */
  private static Stream<Finding> gaps(List<Feature> areas) {
    Geometry union = UnaryUnionOp.union(areas.stream().map(Feature::geometry).toList());
    Geometry closed = union.buffer(WIDEST_GAP_M / 2).buffer(-WIDEST_GAP_M / 2);
    Geometry gaps = overlay(closed, union, OverlayNG.DIFFERENCE);
    return polygons(gaps).stream()
        .filter(gap -> gap.getArea() >= SMALLEST_M2)
        .flatMap(gap -> gap(gap, neighbours(gap, areas)).stream());
  }

  /** Those that it lies between, the one with the longest common border first. */
  private static List<Feature> neighbours(Polygon gap, List<Feature> areas) {
    Geometry rim = gap.buffer(0.05);
    Map<Feature, Double> shared =
        areas.stream()
            .filter(area -> rim.intersects(area.geometry()))
            .collect(
                Collectors.toMap(
                    area -> area,
                    area -> overlay(rim, area.geometry(), OverlayNG.INTERSECTION).getArea()));
    return shared.keySet().stream().sorted(Comparator.comparing(shared::get).reversed()).toList();
  }

  /** A notch in one area's own border is no gap. */
  private static Optional<Finding> gap(Polygon gap, List<Feature> neighbours) {
    if (neighbours.size() < 2) {
      return Optional.empty();
    }
    Feature nearest = neighbours.getFirst();
    Feature next = neighbours.get(1);
    var message =
        Title.of(
            "Glipa på %.0f m² mot %s".formatted(gap.getArea(), name(next)),
            "Gap of %.0f m² towards %s".formatted(gap.getArea(), name(next)));
    var problem = Problem.warning("areas-gap", nearest, Problem.GEOMETRY, message);
    var finding = Finding.of(problem, nearest, gap);
    Geometry filled = overlay(nearest.geometry(), gap.buffer(1e-3), OverlayNG.UNION);
    Geometry kept =
        neighbours.stream()
            .skip(1)
            .map(Feature::geometry)
            .reduce(filled, ResponsibilityBorders::without);
    var title = Title.of("Fyll med " + name(nearest), "Fill with " + name(nearest));
    return Optional.of(reshaped(finding, title, nearest, kept));
  }

  private static Geometry without(Geometry shape, Geometry other) {
    return overlay(shape, other, OverlayNG.DIFFERENCE);
  }

  /** Areas are stored as one polygon each: what would fall apart is left to people. */
  private static Finding reshaped(Finding finding, Title title, Feature area, Geometry shape) {
    List<Polygon> parts = polygons(shape);
    if (parts.size() != 1) {
      return finding;
    }
    var edit =
        new Edit.Patch(LAYER, area.id(), area.version(), Optional.of(parts.getFirst()), Map.of());
    return finding.fixedBy(title, List.of(edit));
  }

  private static Geometry overlay(Geometry one, Geometry other, int operation) {
    return OverlayNGRobust.overlay(one, other, operation);
  }

  private static List<Polygon> polygons(Geometry geometry) {
    var found = new ArrayList<Polygon>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon && polygon.getArea() > 0.01) {
        found.add(polygon);
      }
    }
    return found;
  }

  private static String name(Feature area) {
    return area.findText("name").orElse("?");
  }
}
