package se.lykta.engine.illuminance;

import java.util.Arrays;

/** A growing list of numbers. Reused, one a thread. */
final class Numbers {
  private double[] values = new double[32];
  private int size;

  void clear() {
    size = 0;
  }

  void add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  boolean contains(double value) {
    for (int i = 0; i < size; i++) {
      if (values[i] == value) {
        return true;
      }
    }
    return false;
  }
}
