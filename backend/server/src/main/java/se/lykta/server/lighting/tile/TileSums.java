package se.lykta.server.lighting.tile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import se.lykta.engine.Progress;
import se.lykta.engine.grid.LightTile;
import se.lykta.engine.grid.LightTiles;
import se.lykta.engine.grid.Reach;
import se.lykta.engine.scene.Luminaire;
import se.lykta.server.lighting.stock.StockLamp;

/**
 * A tile's light, group by group, and what it was computed from. Immutable.
 *
 * @param measures one for each that its kind keeps
 */
record TileSums(TileInputs inputs, List<LightTiles> measures) {
  private static final int BYTES_PER_CELL = 8;

  /** Kept objects beside the sums. */
  private static final int SMALL_BYTES = 2_000;

  /** From nothing. */
  static TileSums of(TileInputs inputs) {
    return new TileSums(inputs, dark(inputs)).changed(List.of(), inputs.lamps(), inputs);
  }

  /** As it was kept, measure by measure. */
  static TileSums of(TileInputs inputs, List<LightTile> kept) {
    List<LightTiles> dark = dark(inputs);
    List<LightTiles> measures = new ArrayList<>();
    for (int i = 0; i < dark.size(); i++) {
      measures.add(dark.get(i).with(0, kept.get(i)));
    }
    return new TileSums(inputs, measures);
  }

  private static List<LightTiles> dark(TileInputs inputs) {
    var grid = inputs.address().grid(inputs.kind().quantity().heightM());
    var reach = Reach.ofMetres(inputs.reachM());
    return inputs.kind().measures().stream()
        .map(measure -> LightTiles.dark(inputs.scene(), grid, measure, reach))
        .toList();
  }

  /** Whether going on from here is less work than beginning anew, and gives the same bits. */
  boolean leadsTo(TileInputs wanted) {
    return wanted.obstacles().equals(inputs.obstacles())
        && wanted.reachM() == inputs.reachM()
        && differing(wanted) < wanted.lamps().size();
  }

  private int differing(TileInputs wanted) {
    return without(inputs.lamps(), wanted.lamps()).size()
        + without(wanted.lamps(), inputs.lamps()).size();
  }

  /** The same tile with other lamps: takes away what is gone and adds what has come. */
  TileSums goOn(TileInputs wanted) {
    return changed(
        without(inputs.lamps(), wanted.lamps()), without(wanted.lamps(), inputs.lamps()), wanted);
  }

  private static List<StockLamp> without(List<StockLamp> lamps, List<StockLamp> others) {
    Set<StockLamp> known = new HashSet<>(others);
    return lamps.stream().filter(lamp -> !known.contains(lamp)).toList();
  }

  private TileSums changed(List<StockLamp> less, List<StockLamp> more, TileInputs after) {
    var removed = TileInputs.byGroup(less);
    var added = TileInputs.byGroup(more);
    List<LightTiles> changed =
        measures.stream().map(tiles -> changed(tiles, removed, added)).toList();
    return new TileSums(after, changed);
  }

  private static LightTiles changed(
      LightTiles tiles,
      TreeMap<String, List<Luminaire>> removed,
      TreeMap<String, List<Luminaire>> added) {
    var groups = new HashSet<>(removed.keySet());
    groups.addAll(added.keySet());
    LightTiles after = tiles;
    for (String group : groups) {
      after =
          after.changed(
              group,
              removed.getOrDefault(group, List.of()),
              added.getOrDefault(group, List.of()),
              new Progress());
    }
    return after;
  }

  /**
   * @return lx by measure and cell
   */
  List<float[]> lux(ToDoubleFunction<String> weight) {
    return measures.stream().map(tiles -> tiles.lux(0, weight)).toList();
  }

  List<LightTile> kept() {
    return measures.stream().map(tiles -> tiles.tile(0)).toList();
  }

  int bytes() {
    long sums = kept().stream().mapToLong(tile -> tile.groups().size()).sum();
    long cells = (long) LightAddress.CELLS * LightAddress.CELLS;
    return (int) Math.min(Integer.MAX_VALUE, SMALL_BYTES + sums * cells * BYTES_PER_CELL);
  }
}
