package se.lykta.benchmarks.light;

import java.util.concurrent.ForkJoinPool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import se.lykta.engine.Progress;
import se.lykta.engine.grid.FlatScene;
import se.lykta.engine.grid.GridLight;
import se.lykta.engine.grid.Reach;
import se.lykta.engine.grid.ReceiverGrid;
import se.lykta.engine.illuminance.Projected;

/** The middle of a block with every lamp at every receiver, with shadows. */
@State(Scope.Benchmark)
public class GridBench {
  /** Receivers along one edge of the grid. */
  @Param({"600"})
  public int edge;

  /** From one receiver to the next, m. */
  @Param({"0.5"})
  public double cellM;

  @Param({"40"})
  public int lamps;

  @Param({"1"})
  public int threads;

  private ForkJoinPool pool;
  private GridLight light;
  private ReceiverGrid grid;

  @Setup
  public void makeUp() {
    pool = new ForkJoinPool(threads);
    light = new GridLight(FlatScene.find(MadeUp.block(lamps)).orElseThrow(), Reach.unlimited());
    double first = (MadeUp.BLOCK_M - (edge - 1) * cellM) / 2;
    grid = new ReceiverGrid(first, first, cellM, edge, edge, 0);
  }

  @TearDown
  public void close() {
    pool.close();
  }

  @Benchmark
  public double[] inDouble(CpuTime cpu) {
    return pool.submit(cpu.of(() -> light.lux(grid, Projected.HORIZONTAL, new Progress()))).join();
  }

  @Benchmark
  public float[] inFloat(CpuTime cpu) {
    return pool.submit(cpu.of(() -> light.floatLux(grid, Projected.HORIZONTAL, new Progress())))
        .join();
  }
}
