package se.lykta.engine.grid;

/** One bit per receiver of a grid: set where no light comes. Reused from lamp to lamp. */
final class ShadowMask {
  private final long[] bits;
  private final int words;

  /** Something was flipped from this word to below the other. */
  private int firstUsed = Integer.MAX_VALUE;

  private int endUsed;

  ShadowMask(int columns, int rows) {
    words = (columns + Long.SIZE - 1) / Long.SIZE;
    bits = new long[words * rows];
  }

  void copy(ShadowMask other, int firstRow, int endRow) {
    System.arraycopy(
        other.bits, firstRow * words, bits, firstRow * words, (endRow - firstRow) * words);
  }

  /** Darkens what is dark in another, and clears that. */
  void take(ShadowMask other) {
    for (int i = other.firstUsed; i < other.endUsed; i++) {
      bits[i] |= other.bits[i];
      other.bits[i] = 0;
    }
    other.firstUsed = Integer.MAX_VALUE;
    other.endUsed = 0;
  }

  /** Turns dark into lit and lit into dark, in a row from one column to below another. */
  void flip(int row, int from, int end) {
    firstUsed = Math.min(firstUsed, row * words);
    endUsed = Math.max(endUsed, (row + 1) * words);
    for (int i = from >> 6; i << 6 < end; i++) {
      bits[row * words + i] ^= part(i, from, end);
    }
  }

  /** Darkens a row from one column to below another; nothing where they are not ascending. */
  void darken(int row, int from, int end) {
    if (from >= end) {
      return;
    }
    int first = row * words + (from >> 6);
    int last = row * words + ((end - 1) >> 6);
    long head = -1L << from;
    long tail = -1L >>> -end;
    if (first == last) {
      bits[first] |= head & tail;
      return;
    }
    bits[first] |= head;
    for (int i = first + 1; i < last; i++) {
      bits[i] = -1L;
    }
    bits[last] |= tail;
  }

  /** The bits of a row's word that belong to columns from one to below another. */
  private static long part(int word, int from, int end) {
    long head = word == from >> 6 ? -1L << from : -1L;
    return word == (end - 1) >> 6 ? head & -1L >>> -end : head;
  }

  /** The first lit column from here on; {@code end} where there is none. */
  int lit(int row, int from, int end) {
    return next(row, from, end, -1L);
  }

  /** The first dark column from here on; {@code end} where there is none. */
  int dark(int row, int from, int end) {
    return next(row, from, end, 0);
  }

  private int next(int row, int from, int end, long flip) {
    if (from >= end) {
      return end;
    }
    int base = row * words;
    long word = (bits[base + (from >> 6)] ^ flip) & (-1L << from);
    int at = from >> 6;
    while (word == 0) {
      if (++at << 6 >= end) {
        return end;
      }
      word = bits[base + at] ^ flip;
    }
    return Math.min(end, (at << 6) + Long.numberOfTrailingZeros(word));
  }
}
