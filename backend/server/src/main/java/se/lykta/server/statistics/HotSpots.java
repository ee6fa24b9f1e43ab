package se.lykta.server.statistics;

import java.util.Arrays;

/**
 * Which cells of an area have, together with their neighbours, more events than chance gives: Gi*
 * (Ord and Getis 1995, "Local spatial autocorrelation statistics", with weights of 1 for a cell and
 * its neighbours).
 *
 * <p>Its p-value is that of a conditional permutation (Anselin 1995): the cell keeps its count, all
 * others are dealt out anew over the other cells, and p is the share of the deals by which its
 * neighbours get at least as many as they have. Counts are whole numbers and neighbours few, so all
 * deals are counted instead of a thousand drawn ones: nothing depends on a seed, and p is as small
 * as it is. A single cell with many among neighbours with few is therefore none: that is a place
 * that is repeated, not an area. Where it has many times more than all others it can also hide an
 * area elsewhere, because its count is among those that are dealt out.
 *
 * <p>Since every cell is a test of its own, cells are found by p after {@link FalseDiscovery}.
 */
public final class HotSpots {
  /** With fewer events, or fewer cells, hardly any pattern could be told from chance. */
  public static final int FEWEST = 30;

  /** What is found at a higher one is not told. */
  public static final double LEVEL = 0.05;

  private final double[] scores;
  private final double[] p;
  private final double[] adjusted;

  private HotSpots(double[] scores, double[] p) {
    this.scores = scores;
    this.p = p;
    this.adjusted = FalseDiscovery.adjusted(p);
  }

  /**
   * @param counts of events by cell, from 0
   * @param neighbours by cell, their indices without its own
   * @throws IllegalArgumentException with fewer than {@link #FEWEST} events or cells
   */
  public static HotSpots of(int[] counts, int[][] neighbours) {
    int events = Arrays.stream(counts).sum();
    if (counts.length < FEWEST || events < FEWEST || counts.length != neighbours.length) {
      throw new IllegalArgumentException(
          "%d events in %d cells, neighbours of %d; expected at least %d, of all"
              .formatted(events, counts.length, neighbours.length, FEWEST));
    }
    int most = Arrays.stream(neighbours).mapToInt(near -> near.length).max().orElseThrow();
    var sums = new ChosenSums(counts, most);
    var whole = Whole.of(counts);
    double[] scores = new double[counts.length];
    double[] p = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      int near = Arrays.stream(neighbours[i]).map(j -> counts[j]).sum();
      scores[i] = whole.score(near + counts[i], neighbours[i].length + 1);
      p[i] = sums.shareAtLeast(near, neighbours[i].length, counts[i]);
    }
    return new HotSpots(scores, p);
  }

  /** What the score of every cell is measured by. */
  private record Whole(int cells, double mean, double deviation) {
    static Whole of(int[] counts) {
      double n = counts.length;
      double mean = Arrays.stream(counts).sum() / n;
      double squares = Arrays.stream(counts).mapToDouble(count -> (double) count * count).sum();
      return new Whole(counts.length, mean, Math.sqrt(squares / n - mean * mean));
    }

    /** Ord and Getis 1995, equation 14.3, of some cells and their sum. */
    double score(int sum, int some) {
      double apart = (cells * (double) some - (double) some * some) / (cells - 1.0);
      double spread = deviation * Math.sqrt(apart);
      return spread == 0 ? 0 : (sum - mean * some) / spread;
    }
  }

  /** Gi* of a cell: by how many standard deviations there are more than the mean of all. */
  public double score(int cell) {
    return scores[cell];
  }

  /** The share of deals that give its neighbours as many. */
  public double p(int cell) {
    return p[cell];
  }

  /** The lowest level at which the cell is a finding among all cells. */
  public double adjusted(int cell) {
    return adjusted[cell];
  }

  /** Whether it is one at {@link #LEVEL}. */
  public boolean isHot(int cell) {
    return adjusted[cell] <= LEVEL;
  }
}
