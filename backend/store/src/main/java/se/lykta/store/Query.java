package se.lykta.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Visibility;

/**
 * Which features of a layer, in which order.
 *
 * @param box those whose envelope meets it; stored CRS, metres
 * @param during those that hold on at least one day of it
 * @param equal by field name; typed as the field's kind
 * @param among those whose id, or whose reference, is one of these
 * @param containing a text that some text field of theirs contains, in capitals or not
 * @param visible which visibilities the reader may see
 * @param sort empty: in the order of storing (keyset)
 * @param after those after this position of the same order
 * @param offset how many to pass over; costs as many
 * @param limit 0: all
 */
public record Query(
    String layer,
    Optional<Envelope> box,
    Optional<Period> during,
    Map<String, Object> equal,
    Optional<Among> among,
    Optional<String> containing,
    Set<Visibility> visible,
    Optional<Sort> sort,
    long after,
    long offset,
    long limit) {

  public Query {
    equal = Map.copyOf(equal);
    visible = Set.copyOf(visible);
  }

  /** Days, both included; null is open. */
  public record Period(LocalDate from, LocalDate to) {
    public static Period day(LocalDate day) {
      return new Period(day, day);
    }
  }

  /**
   * @param field {@code id}, or a field that holds a reference
   */
  public record Among(String field, Set<UUID> ids) {
    public Among {
      ids = Set.copyOf(ids);
    }
  }

  public record Sort(String field, boolean descending) {}

  /** All features of a layer that everybody who is logged in with full rights may see. */
  public static Query of(String layer) {
    return new Query(
        layer,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Set.of(Visibility.values()),
        Optional.empty(),
        0,
        0,
        0);
  }

  public Query inBox(Envelope envelope) {
    var area = Optional.of(envelope);
    return new Query(
        layer, area, during, equal, among, containing, visible, sort, after, offset, limit);
  }

  public Query during(Period period) {
    var time = Optional.of(period);
    return new Query(
        layer, box, time, equal, among, containing, visible, sort, after, offset, limit);
  }

  public Query where(String field, Object value) {
    var more = new LinkedHashMap<>(equal);
    more.put(field, value);
    return new Query(
        layer, box, during, more, among, containing, visible, sort, after, offset, limit);
  }

  public Query among(String field, Set<UUID> ids) {
    var few = Optional.of(new Among(field, ids));
    return new Query(
        layer, box, during, equal, few, containing, visible, sort, after, offset, limit);
  }

  public Query containing(String text) {
    var part = Optional.of(text);
    return new Query(layer, box, during, equal, among, part, visible, sort, after, offset, limit);
  }

  public Query visibleTo(Set<Visibility> visibilities) {
    return new Query(
        layer, box, during, equal, among, containing, visibilities, sort, after, offset, limit);
  }

  public Query sortedBy(String field, boolean descending) {
    var order = Optional.of(new Sort(field, descending));
    return new Query(
        layer, box, during, equal, among, containing, visible, order, after, offset, limit);
  }

  public Query from(long afterPosition, long passOver, long atMost) {
    return new Query(
        layer,
        box,
        during,
        equal,
        among,
        containing,
        visible,
        sort,
        afterPosition,
        passOver,
        atMost);
  }
}
