package se.lykta.server.statistics;

/**
 * So many of so many.
 *
 * @param count from 0 to {@code of}
 * @param of from 1
 */
public record Proportion(int count, int of) {

  public Proportion {
    if (of < 1 || count < 0 || count > of) {
      throw new IllegalArgumentException(
          "%d of %d; expected 0 to all of at least 1".formatted(count, of));
    }
  }

  /** After Wilson (1927), which holds for few too. */
  public Interval interval() {
    return Interval.ofShare(count, of);
  }

  /**
   * By how much the second is larger, where other people were asked: from the intervals of both
   * (Newcombe 1998, "Interval estimation for the difference between independent proportions",
   * method 10).
   */
  public static Interval difference(Proportion first, Proportion second) {
    Interval one = first.interval();
    Interval two = second.interval();
    double difference = second.value() - first.value();
    double down = Math.hypot(second.value() - two.low(), one.high() - first.value());
    double up = Math.hypot(two.high() - second.value(), first.value() - one.low());
    return new Interval(difference - down, difference + up);
  }

  private double value() {
    return (double) count / of;
  }
}
