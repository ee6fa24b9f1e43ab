package se.lykta.exchange.osm;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import se.lykta.exchange.intake.Intake;
import se.lykta.exchange.intake.Origin;
import se.lykta.exchange.intake.StableId;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.layers.Layer;
import se.lykta.layers.Title;

/** Hands what OSM objects become to the intake, each with its origin and a stable id. */
final class OsmFeatures {
  /** The attribution that the Open Database License asks for. */
  static final String CREDIT = "© OpenStreetMap contributors, ODbL";

  private final String file;
  private final Optional<LocalDate> fileDate;
  private final Intake intake;

  /**
   * @param fileDate the day the facts are of, where the importer knows better than the objects
   */
  OsmFeatures(String file, Optional<LocalDate> fileDate, Intake intake) {
    this.file = file;
    this.fileDate = fileDate;
    this.intake = intake;
  }

  FieldValues values(Layer layer, OsmObject object) {
    return new FieldValues(layer, object, this);
  }

  static UUID id(Layer layer, String name) {
    return StableId.of("osm", layer.name(), name);
  }

  UUID add(Layer layer, OsmObject object, Geometry geometry, FieldValues values) {
    return add(layer, object, object.name(), geometry, values);
  }

  /**
   * @param name which of several things the object becomes: {@code node 17 luminaire 2}
   */
  UUID add(Layer layer, OsmObject object, String name, Geometry geometry, FieldValues values) {
    UUID id = id(layer, name);
    var all = new LinkedHashMap<>(values.values());
    fileDate.or(object::changedOn).ifPresent(day -> all.put(Common.SOURCE_DATE, day));
    add(new Origin(file, name), layer, id, geometry, all, CREDIT + "; " + object.name());
    return id;
  }

  /** A thing that belongs to no single object, such as a type of luminaire. */
  UUID addShared(Layer layer, String name, Map<String, Object> values) {
    UUID id = id(layer, name);
    add(new Origin(file, name), layer, id, null, new LinkedHashMap<>(values), CREDIT);
    return id;
  }

  private void add(
      Origin origin,
      Layer layer,
      UUID id,
      Geometry geometry,
      Map<String, Object> values,
      String source) {
    values.put(Common.PROVENANCE, "osm");
    values.putIfAbsent(Common.SOURCE, source);
    intake.add(origin, Feature.unsaved(layer.name(), id, geometry, values));
  }

  void warn(OsmObject object, Layer layer, String code, String field, Title message) {
    intake.report(origin(object).warning(code, name(layer), field, message));
  }

  void leaveOut(OsmObject object, Layer layer, String code, Title message) {
    intake.leaveOut(origin(object), name(layer), code, null, message);
  }

  void tally(OsmObject object, Layer layer, String code, String field, Title message) {
    intake.tally(origin(object), code, name(layer), field, message);
  }

  private Origin origin(OsmObject object) {
    return new Origin(file, object.name());
  }

  private static String name(Layer layer) {
    return layer == null ? null : layer.name();
  }
}
