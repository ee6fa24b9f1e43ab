package se.lykta.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which cells have more than chance gives. */
class HotSpotsTest {
  private static final int SIDE = 10;
  private static final int CELLS = SIDE * SIDE;

  /** Hexagons in rows, every second row half a hexagon to the right. */
  private static int[][] board(int side) {
    int[][] neighbours = new int[side * side][];
    for (int i = 0; i < side * side; i++) {
      int row = i / side;
      int column = i % side;
      int shift = row % 2 == 0 ? -1 : 0;
      List<Integer> near = new ArrayList<>();
      int[][] steps = {{0, -1}, {0, 1}, {-1, shift}, {-1, shift + 1}, {1, shift}, {1, shift + 1}};
      for (int[] step : steps) {
        int otherRow = row + step[0];
        int otherColumn = column + step[1];
        if (otherRow >= 0 && otherRow < side && otherColumn >= 0 && otherColumn < side) {
          near.add(otherRow * side + otherColumn);
        }
      }
      neighbours[i] = near.stream().mapToInt(Integer::intValue).toArray();
    }
    return neighbours;
  }

  private static int[] anywhere(Random random, int cells, int events) {
    int[] counts = new int[cells];
    random.ints(events, 0, cells).forEach(cell -> counts[cell]++);
    return counts;
  }

  /** The sums of all ways to choose some of many values. */
  private static List<Integer> sums(List<Integer> values, int chosen) {
    if (chosen == 0) {
      return List.of(0);
    }
    List<Integer> sums = new ArrayList<>();
    for (int i = 0; i + chosen <= values.size(); i++) {
      int first = values.get(i);
      sums(values.subList(i + 1, values.size()), chosen - 1).forEach(sum -> sums.add(first + sum));
    }
    return sums;
  }

  /**
   * The formula's mean and variance are those of the sum of as many cells drawn without putting
   * back: here over all such draws.
   */
  @Test
  void theScoreIsThatOfAllDrawsOfAsManyCells() {
    int[] counts = anywhere(new Random(2), 36, 60);
    counts[0] += 4;
    var found = HotSpots.of(counts, board(6));
    var all = sums(Arrays.stream(counts).boxed().toList(), 3);
    double mean = all.stream().mapToInt(sum -> sum).average().orElseThrow();
    double variance =
        all.stream().mapToDouble(sum -> (sum - mean) * (sum - mean)).average().orElseThrow();
    int[] near = board(6)[0];
    assertThat(near).hasSize(2);
    int sum = counts[0] + counts[near[0]] + counts[near[1]];
    assertThat(found.score(0)).isCloseTo((sum - mean) / Math.sqrt(variance), within(1e-9));
  }

  /**
   * Getis and Ord's statistic by hand: twelve and six times three together among 36 cells that are
   * else empty.
   */
  @Test
  void theScoreIsThatOfTheWorkedExample() {
    int[] counts = new int[36];
    int[][] board = board(6);
    int middle = 14;
    counts[middle] = 12;
    Arrays.stream(board[middle]).forEach(cell -> counts[cell] = 3);
    double mean = 30 / 36.0;
    double deviation = Math.sqrt((144 + 6 * 9) / 36.0 - mean * mean);
    double expected = (30 - 7 * mean) / (deviation * Math.sqrt((36 * 7 - 49) / 35.0));
    assertThat(HotSpots.of(counts, board).score(middle)).isCloseTo(expected, within(1e-12));
    assertThat(expected).isCloseTo(4.5775, within(0.001));
  }

  /** Where a cell is kept and all ways to choose its neighbours are gone through one by one. */
  @Test
  void pIsTheShareOfAllWaysToDealTheOthers() {
    int[] counts = anywhere(new Random(4), 36, 50);
    int[][] board = board(6);
    var found = HotSpots.of(counts, board);
    for (int cell : new int[] {0, 3, 14}) {
      List<Integer> others =
          IntStream.range(0, 36).filter(i -> i != cell).mapToObj(i -> counts[i]).toList();
      int own = Arrays.stream(board[cell]).map(i -> counts[i]).sum();
      var all = sums(others, board[cell].length);
      double share = all.stream().filter(sum -> sum >= own).count() / (double) all.size();
      assertThat(found.p(cell)).as("cell " + cell).isCloseTo(share, within(1e-9));
    }
  }

  @Test
  void pIsWhatDrawnPermutationsComeTo() {
    int[] counts = anywhere(new Random(6), CELLS, 300);
    counts[44] += 3;
    int[][] board = board(SIDE);
    int own = Arrays.stream(board[44]).map(i -> counts[i]).sum();
    List<Integer> others =
        new ArrayList<>(
            IntStream.range(0, CELLS).filter(i -> i != 44).mapToObj(i -> counts[i]).toList());
    var random = new Random(1);
    int atLeast = 0;
    for (int i = 0; i < 20_000; i++) {
      Collections.shuffle(others, random);
      atLeast += others.stream().limit(6).mapToInt(v -> v).sum() >= own ? 1 : 0;
    }
    assertThat(HotSpots.of(counts, board).p(44)).isCloseTo(atLeast / 20_000.0, within(0.012));
  }

  @Test
  void anAreaWithManyIsFound() {
    int[] counts = anywhere(new Random(8), CELLS, 40);
    int[][] board = board(SIDE);
    counts[33] += 3;
    Arrays.stream(board[33]).forEach(cell -> counts[cell] += 3);
    assertThat(found(HotSpots.of(counts, board))).contains(33).doesNotContain(0, 9, 90, 99);
  }

  @Test
  void aSinglePlaceWithManyIsNoArea() {
    int[] counts = anywhere(new Random(8), CELLS, 40);
    counts[77] += 25;
    assertThat(found(HotSpots.of(counts, board(SIDE)))).isEmpty();
  }

  private static List<Integer> found(HotSpots spots) {
    return IntStream.range(0, CELLS).filter(spots::isHot).boxed().toList();
  }

  /** At the 5 % level not above 50 of 1,000, give or take 3.3 standard deviations of 6.9. */
  @Test
  void ofAThousandDataSetsWithoutAPatternNoMoreThanTheStatedShareHaveAFinding() {
    var random = new Random(10);
    int[][] board = board(SIDE);
    int any = 0;
    for (int i = 0; i < 1000; i++) {
      var spots = HotSpots.of(anywhere(random, CELLS, 80), board);
      any += found(spots).isEmpty() ? 0 : 1;
    }
    assertThat(any).isBetween(1, 73);
  }

  @Test
  void fewEventsAndFewCellsAreRefused() {
    int[] few = new int[CELLS];
    few[5] = HotSpots.FEWEST - 1;
    assertThatThrownBy(() -> HotSpots.of(few, board(SIDE)))
        .hasMessageContaining("expected at least 30");
    assertThatThrownBy(() -> HotSpots.of(anywhere(new Random(1), 25, 90), board(5)))
        .hasMessageContaining("expected at least 30");
  }
}
