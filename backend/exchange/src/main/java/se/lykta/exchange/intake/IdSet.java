package se.lykta.exchange.intake;

import java.util.UUID;

/** A set of ids in flat arrays: about 32 bytes for each, where a HashSet takes 80. */
final class IdSet {
  private static final int FIRST_CAPACITY = 1 << 10;

  private long[] high = new long[FIRST_CAPACITY];
  private long[] low = new long[FIRST_CAPACITY];
  private boolean hasZero;
  private int size;

  /** Whether it was not there before. */
  boolean add(UUID id) {
    if (isZero(id)) {
      boolean added = !hasZero;
      hasZero = true;
      return added;
    }
    if (2 * size >= high.length) {
      grow();
    }
    return put(id.getMostSignificantBits(), id.getLeastSignificantBits());
  }

  boolean contains(UUID id) {
    if (isZero(id)) {
      return hasZero;
    }
    int slot = slot(id.getMostSignificantBits(), id.getLeastSignificantBits());
    return !isFree(slot);
  }

  private static boolean isZero(UUID id) {
    return id.getMostSignificantBits() == 0 && id.getLeastSignificantBits() == 0;
  }

  private boolean put(long a, long b) {
    int slot = slot(a, b);
    boolean added = isFree(slot);
    if (added) {
      high[slot] = a;
      low[slot] = b;
      size++;
    }
    return added;
  }

  /** Where it is, or where it would go. */
  private int slot(long a, long b) {
    int mask = high.length - 1;
    int slot = Long.hashCode((a ^ b) * 0x9E3779B97F4A7C15L) & mask;
    while (!isFree(slot) && (high[slot] != a || low[slot] != b)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean isFree(int slot) {
    return high[slot] == 0 && low[slot] == 0;
  }

  private void grow() {
    long[] oldHigh = high;
    long[] oldLow = low;
    high = new long[2 * oldHigh.length];
    low = new long[2 * oldLow.length];
    size = 0;
    for (int i = 0; i < oldHigh.length; i++) {
      if (oldHigh[i] != 0 || oldLow[i] != 0) {
        put(oldHigh[i], oldLow[i]);
      }
    }
  }
}
