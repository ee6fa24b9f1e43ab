package se.lykta.server.table;

import java.util.function.Predicate;

/**
 * One column of a layer: its different values in their order, and which of them each row has.
 *
 * @param ranks by row, an index into {@code values}; {@code values.length} where there is none, so
 *     that those come last
 * @param values as {@link se.lykta.store.Row#text} gives them
 */
record Column(int[] ranks, String[] values) {

  /** Asks each different value once, and what is empty as null; by rank. */
  boolean[] wanted(Predicate<String> test) {
    var wanted = new boolean[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      wanted[i] = test.test(values[i]);
    }
    wanted[values.length] = test.test(null);
    return wanted;
  }

  /**
   * The rows in the order of this column; rows of the same value stay in the order in which they
   * come, and those without a value are last either way.
   */
  int[] sorted(int[] rows, boolean descending) {
    int[] ends = new int[values.length + 2];
    for (int row : rows) {
      ends[place(row, descending) + 1]++;
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    int[] sorted = new int[rows.length];
    for (int row : rows) {
      sorted[ends[place(row, descending)]++] = row;
    }
    return sorted;
  }

  private int place(int row, boolean descending) {
    int rank = ranks[row];
    return descending && rank < values.length ? values.length - 1 - rank : rank;
  }
}
