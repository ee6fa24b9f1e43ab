package se.lykta.benchmarks.light;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import se.lykta.benchmarks.Figures;

/** Runs the measurements of light and tells their figures. */
public final class LightBenchmark {
  /** From few to many receivers and lamps, 1e4 to 1e8 pairs. */
  private static final List<Block> BLOCKS =
      List.of(
          new Block(600, 40, 0.5),
          new Block(32, 10, 0.5),
          new Block(32, 1000, 0.5),
          new Block(32, 100_000, 0.5),
          new Block(316, 10, 0.5),
          new Block(316, 1000, 0.5),
          new Block(1000, 10, 0.3),
          new Block(1000, 100, 0.3),
          new Block(32, 1000, 9.4));

  private record Block(int edge, int lamps, double cellM) {}

  private LightBenchmark() {}

  public static void run(Figures figures) {
    for (Block block : BLOCKS) {
      for (int threads : new int[] {1, 2}) {
        run(block, threads).forEach(result -> tellBlock(result, figures));
      }
    }
    for (String cellM : new String[] {"2", "1"}) {
      run(options("TownBench").param("cellM", cellM)).forEach(result -> tellTown(result, figures));
    }
  }

  private static Collection<RunResult> run(Block block, int threads) {
    return run(
        options("GridBench")
            .param("edge", "" + block.edge)
            .param("lamps", "" + block.lamps)
            .param("cellM", "" + block.cellM)
            .param("threads", "" + threads));
  }

  private static ChainedOptionsBuilder options(String bench) {
    return new OptionsBuilder()
        .include(LightBenchmark.class.getPackageName() + "." + bench + "\\.")
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.MILLISECONDS)
        .forks(1)
        .warmupIterations(5)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(3)
        .measurementTime(TimeValue.seconds(1))
        .addProfiler(GCProfiler.class);
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) {
    try {
      return new Runner(options.build()).run();
    } catch (RunnerException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void tellBlock(RunResult result, Figures figures) {
    long edge = Long.parseLong(result.getParams().getParam("edge"));
    long lamps = Long.parseLong(result.getParams().getParam("lamps"));
    boolean inDouble = name(result).equals("inDouble");
    String what =
        String.format(
            Locale.ROOT,
            "light, %s, %,d receivers (%s m) × %,d lamps, %s thread(s), %.1f bytes a receiver",
            inDouble ? "double" : "float",
            edge * edge,
            result.getParams().getParam("cellM"),
            lamps,
            result.getParams().getParam("threads"),
            bytes(result) / (edge * edge));
    double millionPairs = edge * edge * lamps / (milliseconds(result) * 1000);
    figures.rate(what, millionPairs, inDouble ? 50 : 100, "M pairs/s");
  }

  private static void tellTown(RunResult result, Figures figures) {
    boolean whole = name(result).equals("wholeTown");
    String what =
        String.format(
            Locale.ROOT,
            "light, %s, %s m cells, %.1f MB",
            whole ? "town of 4,000 lamps, 100 m, 1 thread" : "a lamp moved in it",
            result.getParams().getParam("cellM"),
            bytes(result) / 1e6);
    figures.time(what, milliseconds(result), whole ? 2000 : 5, "ms");
  }

  private static String name(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    return benchmark.substring(benchmark.lastIndexOf('.') + 1);
  }

  /** Of one thread its processor time, of several the time that passed. */
  private static double milliseconds(RunResult result) {
    boolean several = "2".equals(result.getParams().getParam("threads"));
    return several ? result.getPrimaryResult().getScore() : CpuTime.milliseconds(result);
  }

  /** Taken from the heap in one run. */
  private static double bytes(RunResult result) {
    return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
  }
}
