package se.lykta.exchange.intake;

import java.util.concurrent.CancellationException;
import se.lykta.layers.Title;

/** Is told how far a long task has come, and tells whether it is still wanted. */
public interface Progress {

  /** Tells nobody and never ends a task. */
  Progress SILENT = (share, doing) -> {};

  /**
   * @param share of the whole, 0 to 1
   * @param doing what is being done
   */
  void report(double share, Title doing);

  default boolean isCancelled() {
    return false;
  }

  /** Reports, or ends the task where it is no longer wanted. */
  default void advance(double share, Title doing) {
    if (isCancelled()) {
      throw new CancellationException("no longer wanted");
    }
    report(Math.clamp(share, 0, 1), doing);
  }

  /** The same listener for a part of the task, which runs from 0 to 1 itself. */
  default Progress between(double from, double to) {
    Progress whole = this;
    return new Progress() {
      @Override
      public void report(double share, Title doing) {
        whole.report(from + share * (to - from), doing);
      }

      @Override
      public boolean isCancelled() {
        return whole.isCancelled();
      }
    };
  }
}
