package se.lykta.server.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Collects the values of a column, row by row. */
final class ColumnBuilder {
  private static final int NONE = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] rows = new int[1024];
  private int size;

  void add(String value) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
    }
    rows[size++] = value == null ? NONE : numbers.computeIfAbsent(value, added -> numbers.size());
  }

  private record Keyed<K>(K key, String value, int number) {}

  /**
   * @param key what values are sorted by
   */
  <K extends Comparable<K>> Column build(Function<String, K> key) {
    var sorted =
        numbers.entrySet().stream()
            .map(e -> new Keyed<>(key.apply(e.getKey()), e.getKey(), e.getValue()))
            .sorted(Comparator.comparing(Keyed::key))
            .toList();
    var values = new String[sorted.size()];
    var rankOf = new int[sorted.size()];
    for (int rank = 0; rank < values.length; rank++) {
      values[rank] = sorted.get(rank).value();
      rankOf[sorted.get(rank).number()] = rank;
    }
    return new Column(ranks(rankOf), values);
  }

  private int[] ranks(int[] rankOf) {
    int[] ranks = new int[size];
    for (int row = 0; row < size; row++) {
      ranks[row] = rows[row] == NONE ? rankOf.length : rankOf[rows[row]];
    }
    return ranks;
  }
}
