package se.lykta.server.lighting.street;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import se.lykta.engine.Progress;
import se.lykta.engine.illuminance.OverFacings;
import se.lykta.server.lighting.stock.LitScene;

/**
 * The light across a street at one place.
 *
 * @param m along the middle line
 * @param meanLux over the points across
 * @param leastLux of the points across
 * @param faceLux semi-cylindrical at 1.5 m in the middle, seen from the worst side
 */
public record Station(double m, double meanLux, double leastLux, double faceLux) {
  static final double FACE_M = 1.5;

  /** Those in the open, along the street. */
  static List<Station> list(SurfaceGrid grid, SurfaceLight surface, LitScene scene) {
    double[] faces = faces(grid, scene);
    List<Station> stations = new ArrayList<>();
    for (int i = 0; i < grid.stations(); i++) {
      double[] across =
          Arrays.stream(surface.lux(), i * grid.rows(), (i + 1) * grid.rows())
              .filter(lux -> !Double.isNaN(lux))
              .toArray();
      if (across.length > 0) {
        stations.add(
            new Station(
                grid.stationM(i),
                Arrays.stream(across).average().orElseThrow(),
                Arrays.stream(across).min().orElseThrow(),
                faces[i]));
      }
    }
    return stations;
  }

  private static double[] faces(SurfaceGrid grid, LitScene scene) {
    Coordinate[] middle = new Coordinate[grid.stations()];
    Arrays.setAll(middle, i -> grid.points()[i * grid.rows() + grid.rows() / 2]);
    return scene
        .light()
        .facing(
            SurfaceLight.points(middle, FACE_M), OverFacings.LEAST_SEMI_CYLINDRICAL, new Progress())
        .lux();
  }
}
