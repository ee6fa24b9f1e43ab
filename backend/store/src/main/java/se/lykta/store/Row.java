package se.lykta.store;

import java.time.Instant;
import java.util.UUID;
import se.lykta.layers.Feature;

/**
 * The current row of a read, without objects for what nobody asks. Fields are numbered as they were
 * asked for, from 0: all fields of the layer in its order, where nothing else was said. Geometry is
 * in the stored CRS, metres, east before north.
 */
public abstract class Row {

  /** Position in the order of storing; goes into {@link Query#from}. */
  public abstract long rowId();

  public abstract UUID id();

  /** The id as text, cheaper than {@link #id()} on some stores. */
  public abstract String idText();

  public abstract long version();

  /** Of a point; NaN where there is none. */
  public abstract double x();

  /** Of a point; NaN where there is none. */
  public abstract double y();

  /** Little-endian well-known binary; null where there is no geometry. */
  public abstract byte[] wkb();

  public abstract boolean isNull(int field);

  /**
   * The value as text: dates and times as ISO 8601 (UTC), references as UUID, lists as a JSON array,
   * numbers and booleans as JSON has them; null where there is none.
   */
  public abstract String text(int field);

  /** NaN where there is none; only of numbers. */
  public abstract double number(int field);

  /** Only of booleans; false where there is none. */
  public abstract boolean bool(int field);

  /** Typed as the field's kind says; null where there is none. */
  public abstract Object value(int field);

  public abstract Instant createdAt();

  public abstract String createdBy();

  public abstract Instant modifiedAt();

  public abstract String modifiedBy();

  /** The whole row as a feature; its values are those of the fields that were asked for. */
  public abstract Feature feature();
}
