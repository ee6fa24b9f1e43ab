package se.lykta.store;

import java.time.Instant;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Feature;

/**
 * The current row of a read, without objects for what nobody asks. Fields are numbered as they were
 * asked for, from 0: all fields of the layer in its order, where nothing else was said. Geometry is
 * in the stored CRS, metres, east before north.
 */
public sealed interface Row permits TableRow, FeatureRow {

  /** Position in the order of storing; goes into {@link Query#from}. */
  long rowId();

  UUID id();

  String idText();

  long version();

  /** Of a point; NaN where there is none. */
  double x();

  /** Of a point; NaN where there is none. */
  double y();

  /** Little-endian well-known binary; null where there is no geometry. */
  byte[] wkb();

  default boolean isNull(int field) {
    return value(field) == null;
  }

  /**
   * The value as text: dates and times as ISO 8601 (UTC), references as UUID, lists as a JSON
   * array, numbers and booleans as JSON has them; null where there is none.
   */
  String text(int field);

  /** NaN where there is none; only of numbers. */
  double number(int field);

  /** Only of booleans; false where there is none. */
  boolean bool(int field);

  /** Typed as the field's kind says; null where there is none. */
  Object value(int field);

  Instant createdAt();

  String createdBy();

  Instant modifiedAt();

  String modifiedBy();

  /** Null where there is none. */
  Geometry geometry();

  /** The whole row as a feature; its values are those of the fields that were asked for. */
  Feature feature();
}
