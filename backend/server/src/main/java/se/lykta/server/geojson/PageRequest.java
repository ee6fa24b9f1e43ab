package se.lykta.server.geojson;

import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Envelope;
import se.lykta.store.Crs;
import se.lykta.store.Query;
import se.lykta.store.Row;

/**
 * One page of a list.
 *
 * @param rows which of those that the query finds
 * @param skip how many of these to pass over first
 */
public record PageRequest(Query query, Predicate<Row> rows, Cursor from, long skip, int limit) {
  /** No row is passed over. */
  private static final Predicate<Row> ALL = row -> true;

  /** A box that nothing is in. */
  private static final Envelope NOWHERE = new Envelope(0, 0, 0, 0);

  public static PageRequest of(Query query, Cursor from, long skip, int limit) {
    return new PageRequest(query, ALL, from, skip, limit);
  }

  /** Whether the query says all there is to say, so that the store can count. */
  public boolean isPlain() {
    return rows == ALL;
  }

  /** Of these rows, those that also pass a test which the store can't make. */
  public PageRequest where(Predicate<Row> test) {
    return new PageRequest(query, isPlain() ? test : rows.and(test), from, skip, limit);
  }

  /** Of these rows, those whose envelope meets a box of the stored CRS. */
  public PageRequest near(Envelope box) {
    return new PageRequest(query.inBox(box), rows, from, skip, limit);
  }

  /**
   * @param box east (or longitude) as x
   */
  public PageRequest inBox(Envelope box, Crs crs) {
    Optional<BoxFilter> filter = BoxFilter.of(box, crs);
    Query near = query.inBox(filter.map(BoxFilter::stored).orElse(NOWHERE));
    Predicate<Row> inside = filter.<Predicate<Row>>map(f -> f::meets).orElse(row -> false);
    return new PageRequest(near, rows, from, skip, limit).where(inside);
  }
}
