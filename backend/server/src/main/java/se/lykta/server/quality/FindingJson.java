package se.lykta.server.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.WKBWriter;
import se.lykta.layers.Catalogue;
import se.lykta.server.geojson.GeometryWriter;
import se.lykta.server.geojson.JsonBytes;
import se.lykta.server.geojson.Notation;
import se.lykta.server.geojson.Shape;
import se.lykta.store.Crs;
import se.lykta.store.Edit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A finding as it is sent.
 *
 * @param title of the feature, as people call it; null where it has no name
 * @param at longitude, latitude
 * @param fix null where there is no one clear way
 */
record FindingJson(
    String severity,
    String code,
    String layer,
    UUID id,
    String title,
    String field,
    double[] at,
    String sv,
    String en,
    FixJson fix) {
  private static final Crs DEGREES = Crs.of("CRS84");

  /**
   * @param edits as {@code POST /api/change-sets} takes them
   */
  record FixJson(String sv, String en, List<EditJson> edits) {

    static FixJson of(Finding.Fix fix) {
      return new FixJson(
          fix.title().sv(), fix.title().en(), fix.edits().stream().map(EditJson::of).toList());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EditJson(
      String op,
      String layer,
      UUID id,
      long version,
      JsonNode geometry,
      Map<String, Object> values) {

    static EditJson of(Edit edit) {
      return switch (edit) {
        case Edit.Delete delete ->
            new EditJson("delete", delete.layer(), delete.id(), delete.version(), null, null);
        case Edit.Patch patch ->
            new EditJson(
                "patch",
                patch.layer(),
                patch.id(),
                patch.version(),
                patch.geometry().map(FindingJson::geoJson).orElse(null),
                patch.values());
        default -> throw new IllegalArgumentException("no fix does " + edit);
      };
    }
  }

  static FindingJson of(Finding finding) {
    var problem = finding.problem();
    var feature = finding.feature();
    String title = feature.findText(Catalogue.getLayer(feature.layer()).labelField()).orElse(null);
    return new FindingJson(
        problem.severity().name().toLowerCase(Locale.ROOT),
        problem.code(),
        feature.layer(),
        feature.id(),
        title,
        problem.field(),
        degrees(finding.at()),
        problem.message().sv(),
        problem.message().en(),
        finding.fix().map(FixJson::of).orElse(null));
  }

  private static double[] degrees(Point stored) {
    double[] xy = {stored.getX(), stored.getY()};
    DEGREES.fromStored(xy);
    return xy;
  }

  private static JsonNode geoJson(Geometry stored) {
    try (var out = JsonBytes.inMemory()) {
      new GeometryWriter(Notation.CRS84).write(new Shape().wkb(new WKBWriter().write(stored)), out);
      return JsonMapper.shared().readTree(out.toArray());
    }
  }
}
