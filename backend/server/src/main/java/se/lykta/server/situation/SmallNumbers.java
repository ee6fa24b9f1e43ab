package se.lykta.server.situation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which counts an open document does not tell, because a small number could tell who is meant.
 * Where the sum of several counts is told too, what is left of it must not be one of the small
 * ones: others are then left out with them, until any single one of those could be as many as are
 * told ("complementary suppression", as in Hundepool et al. 2012, "Statistical Disclosure Control",
 * 4).
 *
 * @param fewest smaller counts are not told, but that there was none is; 1: all are told
 */
record SmallNumbers(int fewest) {
  static final SmallNumbers ALL_TOLD = new SmallNumbers(1);

  boolean isFew(int count) {
    return count > 0 && count < fewest;
  }

  /**
   * By count, in their order, whether it may stand beside the sum of all of them. Where all that
   * are not none together are too few, none is told, so that each of them could be none.
   */
  boolean[] told(int... counts) {
    boolean[] told = new boolean[counts.length];
    for (int i = 0; i < counts.length; i++) {
      told[i] = !isFew(counts[i]);
    }
    int[] rising =
        IntStream.range(0, counts.length)
            .filter(i -> told[i] && counts[i] > 0)
            .boxed()
            .sorted(Comparator.comparing(i -> counts[i]))
            .mapToInt(i -> i)
            .toArray();
    for (int i = 0; i < rising.length && tellsOfOne(counts, told); i++) {
      told[rising[i]] = false;
    }
    return tellsOfOne(counts, told) ? new boolean[counts.length] : told;
  }

  /** As texts; {@code instead} for each that may not stand beside the sum of all of them. */
  List<String> words(int[] counts, String instead) {
    boolean[] told = told(counts);
    return IntStream.range(0, counts.length)
        .mapToObj(i -> told[i] ? String.valueOf(counts[i]) : instead)
        .toList();
  }

  /** Each that is not told is at least one: so many are left for any of them, and no more. */
  private boolean tellsOfOne(int[] counts, boolean[] told) {
    int[] left =
        IntStream.range(0, counts.length).filter(i -> !told[i]).map(i -> counts[i]).toArray();
    return left.length > 0 && Arrays.stream(left).sum() - (left.length - 1) < fewest;
  }
}
