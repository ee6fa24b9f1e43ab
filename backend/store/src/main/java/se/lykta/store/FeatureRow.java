package se.lykta.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;

/** A feature that no table has, read as if one had it. */
final class FeatureRow implements Row {
  private final Feature feature;
  private final List<Field> fields;

  /**
   * @param fields that are asked for, in order
   */
  FeatureRow(Feature feature, List<Field> fields) {
    this.feature = feature;
    this.fields = fields;
  }

  /** It has no place in the order of storing. */
  @Override
  public long rowId() {
    return 0;
  }

  @Override
  public UUID id() {
    return feature.id();
  }

  @Override
  public String idText() {
    return feature.id().toString();
  }

  @Override
  public long version() {
    return feature.version();
  }

  @Override
  public double x() {
    return feature.geometry() instanceof Point point ? point.getX() : Double.NaN;
  }

  @Override
  public double y() {
    return feature.geometry() instanceof Point point ? point.getY() : Double.NaN;
  }

  @Override
  public byte[] wkb() {
    return feature.geometry() == null ? null : Wkb.write(feature.geometry());
  }

  @Override
  public String text(int field) {
    return switch (value(field)) {
      case null -> null;
      case Double number -> TableRow.numberText(number);
      case List<?> list -> ValueJson.writeTexts(new ArrayList<>(list));
      case Object other -> other.toString();
    };
  }

  @Override
  public double number(int field) {
    return value(field) instanceof Double number ? number : Double.NaN;
  }

  @Override
  public boolean bool(int field) {
    return value(field) instanceof Boolean yes && yes;
  }

  @Override
  public Object value(int field) {
    return feature.values().get(fields.get(field).name());
  }

  @Override
  public Instant createdAt() {
    return feature.created().at();
  }

  @Override
  public String createdBy() {
    return feature.created().by();
  }

  @Override
  public Instant modifiedAt() {
    return feature.modified().at();
  }

  @Override
  public String modifiedBy() {
    return feature.modified().by();
  }

  @Override
  public Geometry geometry() {
    return feature.geometry();
  }

  @Override
  public Feature feature() {
    var values = new LinkedHashMap<>(feature.values());
    values.keySet().retainAll(fields.stream().map(Field::name).toList());
    return new Feature(
        feature.layer(),
        feature.id(),
        feature.version(),
        feature.geometry(),
        values,
        feature.created(),
        feature.modified());
  }
}
