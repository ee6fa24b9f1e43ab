package se.lykta.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import se.lykta.exchange.intake.ByName;
import se.lykta.layers.Common;
import se.lykta.layers.Layer;
import se.lykta.layers.Place;
import se.lykta.layers.Problem;
import se.lykta.layers.SurveyArea;

/**
 * Where something lies that a file gives no coordinates for but names: at the place that it refers
 * to, or where the same area of the survey lay in another year.
 */
final class KnownShapes {
  private final ByName known;

  KnownShapes(ByName known) {
    this.known = known;
  }

  /**
   * @param values a point in the middle of an area is noted under {@code assumed}
   * @return in the stored CRS
   */
  Optional<Geometry> find(Layer layer, Map<String, Object> values) {
    Optional<Geometry> area =
        layer.name().equals(SurveyArea.LAYER.name())
            ? surveyArea((String) values.get("area"))
            : place(values.get("place"));
    return switch (layer.geometry()) {
      case POINT -> area.map(shape -> middle(shape, values));
      case POLYGON -> area.filter(Polygonal.class::isInstance);
      case LINE_STRING, NONE -> Optional.empty();
    };
  }

  private Optional<Geometry> place(Object id) {
    return id instanceof UUID place ? known.shape(Place.LAYER.name(), place) : Optional.empty();
  }

  private Optional<Geometry> surveyArea(String name) {
    return shape(SurveyArea.LAYER, name).or(() -> shape(Place.LAYER, name));
  }

  /** Of several years' areas any: who draws them anew gives them coordinates. */
  private Optional<Geometry> shape(Layer layer, String name) {
    return known.find(layer.name(), name == null ? "" : name).stream()
        .findFirst()
        .flatMap(id -> known.shape(layer.name(), id));
  }

  private static Geometry middle(Geometry area, Map<String, Object> values) {
    List<Object> assumed = new ArrayList<>();
    if (values.get(Common.ASSUMED) instanceof List<?> given) {
      assumed.addAll(given);
    }
    assumed.add(Problem.GEOMETRY);
    values.put(Common.ASSUMED, List.copyOf(assumed));
    return area.getInteriorPoint();
  }
}
