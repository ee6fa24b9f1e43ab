package se.lykta.engine.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What each group of lamps gives to the receivers of one tile: what a caller keeps of {@link
 * LightTiles} and gives back. Its arrays are not to be changed.
 */
public record LightTile(Map<String, GroupSum> groups) {
  public static final LightTile DARK = new LightTile(Map.of());

  /**
   * @param steps the sum by receiver, in whole steps of 2⁻⁴⁰ lx
   * @param lamps that reach the tile
   */
  public record GroupSum(long[] steps, int lamps) {}

  /** The group's sum for a change, a copy. */
  long[] copy(String group, int size) {
    GroupSum sum = groups.get(group);
    return sum == null ? new long[size] : sum.steps().clone();
  }

  LightTile with(String group, long[] steps, int moreLamps) {
    GroupSum before = groups.get(group);
    int lamps = moreLamps + (before == null ? 0 : before.lamps());
    if (lamps < 0) {
      throw new IllegalArgumentException(
          "%d lamps too many are taken from group %s".formatted(-lamps, group));
    }
    Map<String, GroupSum> changed = new HashMap<>(groups);
    if (lamps == 0) {
      changed.remove(group);
    } else {
      changed.put(group, new GroupSum(steps, lamps));
    }
    return new LightTile(Map.copyOf(changed));
  }

  float[] lux(int size, ToDoubleFunction<String> weight) {
    double[] lux = new double[size];
    List<String> inOrder = groups.keySet().stream().sorted().toList();
    for (String group : inOrder) {
      addTo(lux, groups.get(group).steps(), weight.applyAsDouble(group));
    }
    float[] floats = new float[size];
    for (int i = 0; i < size; i++) {
      floats[i] = (float) lux[i];
    }
    return floats;
  }

  private static void addTo(double[] lux, long[] steps, double weight) {
    for (int i = 0; i < lux.length; i++) {
      lux[i] += weight * ExactSums.lux(steps[i]);
    }
  }
}
