package se.lykta.engine.illuminance;

import java.util.function.IntConsumer;

/**
 * What lies in each cell of a grid: the numbers items[start[cell]] to items[start[cell + 1] - 1].
 */
record CellLists(int[] start, int[] items) {

  /** Tells all cells that an item touches. */
  interface Cells {
    void of(int item, IntConsumer cells);
  }

  static CellLists of(CellGrid grid, int count, Cells cells) {
    int[] start = new int[grid.size() + 1];
    for (int item = 0; item < count; item++) {
      cells.of(item, cell -> start[cell + 1]++);
    }
    for (int cell = 0; cell < grid.size(); cell++) {
      start[cell + 1] = Math.addExact(start[cell], start[cell + 1]);
    }
    return new CellLists(start, fill(start, count, cells));
  }

  private static int[] fill(int[] start, int count, Cells cells) {
    int[] items = new int[start[start.length - 1]];
    int[] next = start.clone();
    for (int item = 0; item < count; item++) {
      int number = item;
      cells.of(item, cell -> items[next[cell]++] = number);
    }
    return items;
  }
}
