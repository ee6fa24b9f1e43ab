package se.lykta.engine.scenefile;

import java.util.Optional;
import se.lykta.engine.Progress;
import se.lykta.engine.grid.FlatScene;
import se.lykta.engine.grid.GridLight;
import se.lykta.engine.grid.Reach;
import se.lykta.engine.illuminance.Illuminance;

/** The illuminance that a scene file asks for, every luminaire counting at every receiver. */
public final class SceneLight {

  private SceneLight() {}

  /** Exact, in lx, sample by sample. */
  public static double[] exact(SceneFile file, Progress progress) {
    var directions = file.samples().directions();
    return Illuminance.of(file.scene())
        .at(file.samples().points(), i -> directions.get(i).quantity(), progress);
  }

  /**
   * By the float path for grids, within 5e-5 of the exact one.
   *
   * @return empty where the receivers are no grid or the ground is not level
   */
  public static Optional<float[]> fast(SceneFile file, Progress progress) {
    var scene = FlatScene.find(file.scene());
    var samples = GridSamples.find(file.samples());
    return scene.isEmpty() || samples.isEmpty()
        ? Optional.empty()
        : Optional.of(fast(new GridLight(scene.get(), Reach.unlimited()), samples.get(), progress));
  }

  private static float[] fast(GridLight light, GridSamples samples, Progress progress) {
    int size = samples.grid().size();
    float[] lux = new float[size * samples.quantities().size()];
    for (int i = 0; i < samples.quantities().size(); i++) {
      float[] one = light.floatLux(samples.grid(), samples.quantities().get(i), progress);
      System.arraycopy(one, 0, lux, i * size, size);
    }
    return lux;
  }
}
