package se.lykta.store;

import se.lykta.layers.Problem;

/** A feature of a bulk insert that can't be kept. */
public final class InvalidFeature extends RuntimeException {
  /** The index of a feature found when all were written. */
  public static final long UNKNOWN = -1;

  private final long index;
  private final Problem problem;

  InvalidFeature(long index, Problem problem) {
    super("feature " + index + ": " + problem.message().en());
    this.index = index;
    this.problem = problem;
  }

  /** Of the feature, from 0 in the order in which they came, or {@link #UNKNOWN}. */
  public long index() {
    return index;
  }

  public Problem problem() {
    return problem;
  }
}
