package se.lykta.engine.grid;

/**
 * Lit receivers of one lamp, collected until there are enough for the kernels to run at full speed
 * whatever the shape of the shadow. They come as runs: neighbours in a row.
 */
abstract class Batch {
  /** All buffers of a batch together fit into the first-level cache. */
  static final int SIZE = 512;

  final int[] cell = new int[SIZE];
  int count;
  private final int[] start = new int[SIZE + 1];
  private final int[] target = new int[SIZE];
  private final double[] runY = new double[SIZE];
  private int runs;
  private Lamp lamp;
  private Crown[] crowns;

  void begin(Lamp lamp, Crown[] crowns) {
    this.lamp = lamp;
    this.crowns = crowns;
  }

  /**
   * Adds a run.
   *
   * @param x of its first receiver, from the lamp, m
   * @param y from the lamp, m
   * @param at the first receiver's index in the grid
   */
  void add(double x, double y, double cellM, int at, int length) {
    for (int done = 0; done < length; ) {
      int fits = Math.min(length - done, SIZE - count);
      place(x + done * cellM, y, cellM, fits);
      start[runs] = count;
      runY[runs] = y;
      target[runs++] = at + done;
      count += fits;
      done += fits;
      if (count == SIZE) {
        flush();
      }
    }
  }

  void flush() {
    if (count == 0) {
      return;
    }
    start[runs] = count;
    light(lamp);
    for (Crown crown : crowns) {
      dim(crown);
    }
    give(lamp);
    count = 0;
    runs = 0;
  }

  private void dim(Crown crown) {
    for (int run = 0; run < runs; run++) {
      double[] stretch = crown.stretch(runY[run]);
      for (int i = start[run]; i < start[run + 1]; i++) {
        double x = x(i);
        if (x >= stretch[0] - Walls.GRAZING_M && x <= stretch[1] + Walls.GRAZING_M) {
          dim(i, crown.through(x, runY[run]));
        }
      }
    }
  }

  int runs() {
    return runs;
  }

  int start(int run) {
    return start[run];
  }

  int length(int run) {
    return start[run + 1] - start[run];
  }

  int target(int run) {
    return target[run];
  }

  /** Notes receivers after the last ones. */
  abstract void place(double x, double y, double cellM, int length);

  /** Finds what I / d³ each receiver gets. */
  abstract void light(Lamp lamp);

  abstract double x(int i);

  abstract void dim(int i, double through);

  /** Adds the illuminance to the sums. */
  abstract void give(Lamp lamp);
}
