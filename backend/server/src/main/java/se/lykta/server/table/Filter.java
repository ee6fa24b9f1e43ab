package se.lykta.server.table;

import java.util.Set;
import java.util.function.Predicate;
import se.lykta.server.geojson.Folded;

/**
 * What a value of a field must be.
 *
 * @param wants asked with a value as text, with null where a feature has none
 */
record Filter(String field, Predicate<String> wants) {

  static Filter oneOf(String field, Set<String> values) {
    return new Filter(field, value -> value != null && values.contains(value));
  }

  static Filter empty(String field, boolean empty) {
    return new Filter(field, value -> (value == null) == empty);
  }

  /** In capitals or not, with marks on letters or without. */
  static Filter containing(String field, String words) {
    String part = Folded.of(words);
    return new Filter(field, value -> value != null && Folded.of(value).contains(part));
  }

  /** Both included; null is open. */
  static Filter between(String field, Double from, Double to) {
    return new Filter(
        field,
        value ->
            value != null
                && (from == null || Double.parseDouble(value) >= from)
                && (to == null || Double.parseDouble(value) <= to));
  }

  /** Days, both included; null is open. A moment lies on its day in UTC. */
  static Filter betweenDays(String field, String from, String to) {
    return new Filter(field, value -> value != null && isBetween(value, from, to));
  }

  private static boolean isBetween(String value, String from, String to) {
    String day = value.substring(0, 10);
    return (from == null || day.compareTo(from) >= 0) && (to == null || day.compareTo(to) <= 0);
  }

  /** Also what says nothing of the day. */
  static Filter openOr(Filter filter) {
    return new Filter(filter.field, value -> value == null || filter.wants.test(value));
  }
}
