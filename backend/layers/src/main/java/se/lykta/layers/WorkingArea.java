package se.lykta.layers;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Where features may lie: a wide box that refuses another continent, degrees taken for metres and
 * swapped axes, not the neighbour municipality.
 *
 * @param envelope in the stored CRS, metres, east before north
 */
public record WorkingArea(Envelope envelope) {

  /**
   * Sweden with its waters, and south to Berlin, in SWEREF 99 12 00 (EPSG:3007). That system is
   * exact near 12° E only; it still holds Haparanda at 24° E.
   */
  public static final WorkingArea DEFAULT =
      new WorkingArea(new Envelope(-100_000, 800_000, 5_700_000, 7_800_000));

  public WorkingArea {
    if (envelope.isNull()) {
      throw new IllegalArgumentException("a working area without extent");
    }
    envelope = envelope.copy();
  }

  @Override
  public Envelope envelope() {
    return envelope.copy();
  }

  boolean holds(Envelope other) {
    return envelope.covers(other);
  }

  /** 0 inside. */
  double distanceM(Coordinate place) {
    return envelope.distance(new Envelope(place));
  }

  /** Whether the place would lie inside if north were given before east. */
  boolean holdsSwapped(Coordinate place) {
    return envelope.covers(place.y, place.x);
  }

  /** Such as {@code öst −100 000 till 800 000 m, nord 5 700 000 till 7 800 000 m}. */
  Title title() {
    return Title.of("öst %s, nord %s", "east %s, north %s")
        .with(
            Quantity.of(new Kind.Range(envelope.getMinX(), envelope.getMaxX()), "m"),
            Quantity.of(new Kind.Range(envelope.getMinY(), envelope.getMaxY()), "m"));
  }
}
