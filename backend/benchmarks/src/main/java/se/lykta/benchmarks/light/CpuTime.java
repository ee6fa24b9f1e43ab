package se.lykta.benchmarks.light;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;

/** Counts the processor time of single-threaded runs: on a shared machine it tells more. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class CpuTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  public long cpuNanos;
  public long runs;

  /** What to run in the one thread that works. */
  <T> Callable<T> of(Callable<T> work) {
    return () -> {
      long start = THREADS.getCurrentThreadCpuTime();
      T result = work.call();
      cpuNanos += THREADS.getCurrentThreadCpuTime() - start;
      runs++;
      return result;
    };
  }

  /** ms a run. */
  static double milliseconds(RunResult result) {
    return count(result, "cpuNanos") / count(result, "runs") / 1e6;
  }

  private static double count(RunResult result, String name) {
    return result.getSecondaryResults().get(name).getScore();
  }
}
