package se.lykta.server.lighting.tile;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Envelope;
import se.lykta.server.lighting.stock.StreetAxes;

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

  /** Of the half cylinder: that which looks to the darkest side. */
  public TileLight worst() {
    return facing((i, east, north) -> -Math.hypot(east, north));
  }

  /** Of the half cylinder: that which looks to the brightest side. */
  public TileLight best() {
    return facing((i, east, north) -> Math.hypot(east, north));
  }

  /**
   * Of the half cylinder: the darker of the two that look along the nearest street; where none is
   * near, that which looks to the darkest side.
   */
  public TileLight along(StreetAxes streets) {
    Envelope box = address.box();
    double cell = address.cellM();
    double[] bearings =
        streets.bearingsDeg(
            box.getMinX() + cell / 2, box.getMinY() + cell / 2, cell, LightAddress.CELLS);
    return facing(
        (i, east, north) -> {
          double bearing = Math.toRadians(bearings[i]);
          return Double.isNaN(bearing)
              ? -Math.hypot(east, north)
              : -Math.abs(east * Math.sin(bearing) + north * Math.cos(bearing));
        });
  }

  /** How much more than the cylinder's light a half cylinder gets. */
  private interface Lean {
    double of(int cell, double east, double north);
  }

  private TileLight facing(Lean lean) {
    if (planes.isEmpty()) {
      return this;
    }
    float[] all = planes.get(0);
    float[] east = planes.get(1);
    float[] north = planes.get(2);
    float[] lux = new float[all.length];
    for (int i = 0; i < lux.length; i++) {
      lux[i] = (float) Math.max(0, all[i] + lean.of(i, east[i], north[i]));
    }
    return new TileLight(address, List.of(lux));
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
