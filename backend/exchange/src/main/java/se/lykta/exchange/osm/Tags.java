package se.lykta.exchange.osm;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What OSM says about an object: keys and values as they were typed. */
record Tags(Map<String, String> values) {
  static final Tags NONE = new Tags(Map.of());

  Optional<String> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The value of the first key that is there. */
  Optional<String> findFirst(String... keys) {
    for (String key : keys) {
      if (values.containsKey(key)) {
        return find(key);
      }
    }
    return Optional.empty();
  }

  /** The value, or an empty text. */
  String get(String key) {
    return values.getOrDefault(key, "");
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  boolean is(String key, String value) {
    return value.equals(values.get(key));
  }

  boolean isAny(String key, Set<String> among) {
    return among.contains(get(key));
  }

  /** A length in metres; empty where the key is missing or can't be read as one. */
  OptionalDouble metres(String key) {
    return find(key).map(Measure::metres).orElse(OptionalDouble.empty());
  }

  /** A plain number; empty where the key is missing or is something else. */
  OptionalDouble number(String key) {
    return find(key).map(Measure::number).orElse(OptionalDouble.empty());
  }
}
