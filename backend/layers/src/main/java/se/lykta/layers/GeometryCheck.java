package se.lykta.layers;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Checks one feature's geometry: its kind, its coordinates, its place, its validity. */
final class GeometryCheck {
  private static final Title MISSING =
      Title.of("%s saknar geometri; väntat en %s (%s)", "%s has no geometry; expected a %s (%s)");
  private static final Title UNEXPECTED =
      Title.of("%s har geometrin %s; väntat ingen", "%s has the geometry %s; expected none");
  private static final Title OTHER_KIND =
      Title.of("Geometrin är %s; väntat en %s (%s)", "The geometry is %s; expected a %s (%s)");
  private static final Title EMPTY =
      Title.of("Geometrin är tom; väntat en %s (%s)", "The geometry is empty; expected a %s (%s)");
  private static final Title NOT_FINITE =
      Title.of(
          "Geometrins punkt %s har koordinaterna %s, %s; väntat ändliga tal i meter",
          "The geometry's point %s has the coordinates %s, %s; expected finite numbers in metres");
  private static final Title ONE_PLACE =
      Title.of(
          "Linjens alla punkter ligger på samma ställe, %s; väntat minst två skilda",
          "All points of the line are at one place, %s; expected at least two that differ");
  private static final Title NO_AREA =
      Title.of(
          "Ytan vid %s har ingen utbredning (0 m²); väntat en yta större än 0 m²",
          "The polygon at %s has no extent (0 m²); expected more than 0 m²");
  private static final Title INVALID =
      Title.of(
          "Ytan är ogiltig: %s vid %s; väntat en giltig yta",
          "The polygon is invalid: %s at %s; expected a valid one");

  private final Layer layer;
  private final Feature feature;
  private final WorkingArea area;
  private final List<Problem> problems;

  GeometryCheck(Layer layer, Feature feature, WorkingArea area, List<Problem> problems) {
    this.layer = layer;
    this.feature = feature;
    this.area = area;
    this.problems = problems;
  }

  void check() {
    Geometry geometry = feature.geometry();
    if (geometry == null) {
      checkAbsent();
    } else if (hasRightKind(geometry) && isFinite(geometry)) {
      checkPlace(geometry);
      checkShape(geometry);
    }
  }

  private void checkAbsent() {
    if (layer.hasGeometry()) {
      add("missing-geometry", MISSING.with(layer.singular(), kind(), ogcName()));
    }
  }

  private boolean hasRightKind(Geometry geometry) {
    String found = geometry.getGeometryType();
    if (!layer.hasGeometry()) {
      return refuse("unexpected-geometry", UNEXPECTED.with(layer.singular(), found));
    }
    if (!found.equals(ogcName())) {
      return refuse("wrong-geometry", OTHER_KIND.with(found, kind(), ogcName()));
    }
    return !geometry.isEmpty() || refuse("empty-geometry", EMPTY.with(kind(), ogcName()));
  }

  private boolean isFinite(Geometry geometry) {
    Coordinate[] points = geometry.getCoordinates();
    for (int i = 0; i < points.length; i++) {
      if (!points[i].isValid()) {
        return refuse("not-finite", NOT_FINITE.with(i + 1, points[i].x, points[i].y));
      }
    }
    return true;
  }

  private void checkPlace(Geometry geometry) {
    if (!area.holds(geometry.getEnvelopeInternal())) {
      add("outside-working-area", Outside.message(area, geometry));
    }
  }

  private void checkShape(Geometry geometry) {
    switch (layer.geometry()) {
      case LINE_STRING -> checkLine(geometry);
      case POLYGON -> checkPolygon(geometry);
      case POINT, NONE -> {}
    }
  }

  private void checkLine(Geometry line) {
    if (line.getLength() == 0) {
      add("too-few-points", ONE_PLACE.with(Quantity.at(line.getCoordinate())));
    }
  }

  private void checkPolygon(Geometry polygon) {
    if (polygon.getArea() == 0 && polygon.convexHull().getDimension() < 2) {
      add("zero-area", NO_AREA.with(Quantity.at(polygon.getCoordinate())));
      return;
    }
    TopologyValidationError fault = new IsValidOp(polygon).getValidationError();
    if (fault != null) {
      add("invalid-geometry", INVALID.with(words(fault), Quantity.at(fault.getCoordinate())));
    }
  }

  private static Title words(TopologyValidationError fault) {
    return switch (fault.getErrorType()) {
      case TopologyValidationError.HOLE_OUTSIDE_SHELL ->
          Title.of("ett hål ligger utanför ytterkanten", "a hole lies outside the outer ring");
      case TopologyValidationError.NESTED_HOLES ->
          Title.of("ett hål ligger i ett annat", "a hole lies in another");
      case TopologyValidationError.DISCONNECTED_INTERIOR ->
          Title.of("hålen delar ytan", "its holes cut it apart");
      case TopologyValidationError.SELF_INTERSECTION ->
          Title.of("kanten korsar sig själv", "its edge crosses itself");
      case TopologyValidationError.RING_SELF_INTERSECTION ->
          Title.of("kanten rör vid sig själv", "its edge touches itself");
      case TopologyValidationError.TOO_FEW_POINTS ->
          Title.of(
              "en kant har färre än tre skilda punkter",
              "a ring has fewer than three distinct points");
      default -> Title.of(fault.getMessage(), fault.getMessage());
    };
  }

  private Title kind() {
    return layer.geometry().title();
  }

  private String ogcName() {
    return layer.geometry().ogcName();
  }

  private boolean refuse(String code, Title message) {
    add(code, message);
    return false;
  }

  private void add(String code, Title message) {
    problems.add(Problem.error(code, feature, Problem.GEOMETRY, message));
  }
}
