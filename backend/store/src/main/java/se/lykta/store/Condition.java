package se.lykta.store;

import java.util.List;

/**
 * Part of a WHERE clause over the table {@code t}.
 *
 * @param join a further table it needs, as {@code JOIN … ON …}; else empty
 * @param parameters in the order of the question marks
 */
record Condition(String join, String sql, List<Object> parameters) {

  static Condition of(String sql, Object... parameters) {
    return new Condition("", sql, List.of(parameters));
  }
}
