package se.lykta.benchmarks.light;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import se.lykta.engine.Progress;
import se.lykta.engine.grid.LightTiles;
import se.lykta.engine.grid.Reach;
import se.lykta.engine.grid.TileGrid;
import se.lykta.engine.illuminance.Projected;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;

/** A town of 4,000 lamps with a reach of 100 m: made from scratch, and one lamp dragged. */
@State(Scope.Benchmark)
public class TownBench {
  private static final int LAMPS = 4000;
  private static final int TILE_CELLS = 128;

  @Param({"2"})
  public double cellM;

  private ForkJoinPool pool;
  private Scene town;
  private LightTiles dark;
  private LightTiles lit;

  @Setup
  public void makeUp() {
    pool = new ForkJoinPool(1);
    town = MadeUp.town(LAMPS);
    int tiles = (int) Math.ceil(Math.sqrt(LAMPS * 1500.0) / (TILE_CELLS * cellM));
    var grid = new TileGrid(cellM / 2, cellM / 2, cellM, TILE_CELLS, tiles, tiles, 0);
    dark = LightTiles.dark(town, grid, Projected.HORIZONTAL, Reach.ofMetres(100)).orElseThrow();
    lit = wholeTown(new CpuTime());
  }

  @TearDown
  public void close() {
    pool.close();
  }

  @Benchmark
  public LightTiles wholeTown(CpuTime cpu) {
    return changed(cpu, dark, List.of(), town.luminaires());
  }

  @Benchmark
  public LightTiles movedLamp(CpuTime cpu) {
    Luminaire before = town.luminaires().get(LAMPS / 2);
    Luminaire after = MadeUp.lamp(before.id(), before.x() + 3, before.y() + 2);
    return changed(cpu, lit, List.of(before), List.of(after));
  }

  private LightTiles changed(
      CpuTime cpu, LightTiles tiles, List<Luminaire> less, List<Luminaire> more) {
    return pool.submit(cpu.of(() -> tiles.changed("lamps", less, more, new Progress()))).join();
  }
}
