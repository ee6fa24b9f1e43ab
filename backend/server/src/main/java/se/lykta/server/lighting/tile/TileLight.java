package se.lykta.server.lighting.tile;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A tile's illuminance, lx, cell by cell from the south-west, row by row.
 *
 * @param planes one; for the half cylinder three: the cylinder's c, and how much more a half
 *     cylinder to the east (e) and to the north (n) gets. One that looks to the facing f gets c + e
 *     sin f + n cos f: at most c + √(e² + n²), at least c − √(e² + n²). None where no lamp reaches
 *     the tile.
 */
public record TileLight(LightAddress address, List<float[]> planes) {

  static TileLight of(TileInputs inputs, Optional<TileSums> sums, ToDoubleFunction<String> weight) {
    List<float[]> lux = sums.map(known -> known.lux(weight)).orElse(List.of());
    boolean leans = inputs.kind().quantity() == Quantity.SEMICYLINDRICAL && !lux.isEmpty();
    return new TileLight(inputs.address(), leans ? leaning(lux) : lux);
  }

  private static List<float[]> leaning(List<float[]> lux) {
    float[] all = lux.getFirst();
    return List.of(all, less(lux.get(1), all), less(lux.get(2), all));
  }

  private static float[] less(float[] lux, float[] all) {
    float[] lean = new float[lux.length];
    for (int i = 0; i < lean.length; i++) {
      lean[i] = lux[i] - all[i];
    }
    return lean;
  }
}
