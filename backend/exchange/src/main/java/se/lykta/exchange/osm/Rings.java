package se.lykta.exchange.osm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Joins ways end to end, in either direction, until they close. Works on node ids. */
final class Rings {
  private static final int LEAST_RING = 4;

  private Rings() {}

  /**
   * @return rings whose first node stands again at the end; empty where a way is left over or a
   *     ring has no area
   */
  static Optional<List<long[]>> close(List<long[]> ways) {
    var open = new ArrayList<>(ways);
    var rings = new ArrayList<long[]>();
    while (!open.isEmpty()) {
      long[] chain = open.removeLast();
      while (chain.length > 0 && chain[0] != chain[chain.length - 1]) {
        Optional<long[]> longer = extend(chain, open);
        if (longer.isEmpty()) {
          return Optional.empty();
        }
        chain = longer.get();
      }
      if (chain.length < LEAST_RING) {
        return Optional.empty();
      }
      rings.add(chain);
    }
    return Optional.of(rings.reversed());
  }

  /** The chain with a way that begins or ends where it ends; that way is taken out. */
  private static Optional<long[]> extend(long[] chain, List<long[]> open) {
    long end = chain[chain.length - 1];
    for (int i = 0; i < open.size(); i++) {
      long[] way = open.get(i);
      if (way.length > 0 && (way[0] == end || way[way.length - 1] == end)) {
        open.remove(i);
        return Optional.of(joined(chain, way[0] == end ? way : reversed(way)));
      }
    }
    return Optional.empty();
  }

  private static long[] joined(long[] chain, long[] way) {
    long[] longer = Arrays.copyOf(chain, chain.length + way.length - 1);
    System.arraycopy(way, 1, longer, chain.length, way.length - 1);
    return longer;
  }

  private static long[] reversed(long[] way) {
    long[] back = new long[way.length];
    for (int i = 0; i < way.length; i++) {
      back[i] = way[way.length - 1 - i];
    }
    return back;
  }
}
