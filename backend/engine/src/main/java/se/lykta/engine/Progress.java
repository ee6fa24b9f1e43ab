package se.lykta.engine;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How far a calculation is, and the wish that it stop. The calculation advances it from any number
 * of threads; whoever waits reads the fraction or cancels.
 */
public final class Progress {
  private final AtomicLong whole = new AtomicLong();
  private final AtomicLong done = new AtomicLong();
  private volatile boolean cancelled;

  /** More work is known of: so many steps, of whatever size the calculation counts in. */
  public void expect(long steps) {
    whole.addAndGet(steps);
  }

  /**
   * So many steps are done.
   *
   * @throws CancellationException once {@link #cancel} was called
   */
  public void advance(long steps) {
    done.addAndGet(steps);
    if (cancelled) {
      throw new CancellationException("the calculation was cancelled");
    }
  }

  /** Lets the calculation end at its next step. */
  public void cancel() {
    cancelled = true;
  }

  /** The part that is done, 0 to 1; 0 as long as the work is not known. */
  public double fraction() {
    long known = whole.get();
    return known == 0 ? 0 : Math.min(1, (double) done.get() / known);
  }
}
