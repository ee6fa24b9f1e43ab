package se.lykta.exchange.osm;

import java.util.Arrays;

/**
 * The positions of the nodes that ways need: sorted ids and two flat arrays, 16 bytes a node. First
 * {@link #want}, then {@link #sort}, then {@link #put}, then {@link #find}.
 */
final class NodeIndex {
  private static final int ABSENT = Integer.MIN_VALUE;

  private final int most;
  private long[] ids = new long[1 << 12];
  private int size;
  private int[] lons;
  private int[] lats;

  /**
   * @param most how many fit into the memory that may be used
   */
  NodeIndex(int most) {
    this.most = most;
  }

  /**
   * @return false where there are too many
   */
  boolean want(long[] nodes) {
    if (size + nodes.length > ids.length) {
      shrink();
      if (size + nodes.length > most) {
        return false;
      }
      ids = Arrays.copyOf(ids, Math.max(size + nodes.length, Math.min(2 * ids.length, most)));
    }
    System.arraycopy(nodes, 0, ids, size, nodes.length);
    size += nodes.length;
    return true;
  }

  /** Sorts and drops what is there twice. */
  private void shrink() {
    Arrays.sort(ids, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || ids[i] != ids[kept - 1]) {
        ids[kept++] = ids[i];
      }
    }
    size = kept;
  }

  void sort() {
    shrink();
    lons = new int[size];
    lats = new int[size];
    Arrays.fill(lons, ABSENT);
  }

  /** Keeps the position where the node is wanted. */
  void put(long id, int lon, int lat) {
    int slot = Arrays.binarySearch(ids, 0, size, id);
    if (slot >= 0) {
      lons[slot] = lon;
      lats[slot] = lat;
    }
  }

  /** Where the node stands, or a negative number where it is not in the file. */
  int find(long id) {
    int slot = Arrays.binarySearch(ids, 0, size, id);
    return slot >= 0 && lons[slot] != ABSENT ? slot : -1;
  }

  double lonDeg(int slot) {
    return lons[slot] / 1e7;
  }

  double latDeg(int slot) {
    return lats[slot] / 1e7;
  }
}
