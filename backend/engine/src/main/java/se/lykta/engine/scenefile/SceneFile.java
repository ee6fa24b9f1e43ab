package se.lykta.engine.scenefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.lykta.engine.scene.Scene;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** A scene with what is asked of it. */
public record SceneFile(Scene scene, Samples samples) {

  /** What became of an attempt to read a scene file. */
  public sealed interface Outcome {
    record Read(SceneFile file) implements Outcome {}

    /**
     * @param message where in which file, what was found, what was expected
     */
    record Refused(String message) implements Outcome {}
  }

  /**
   * @param base the folder that the paths of photometry files start from
   */
  public static Outcome read(Path path, Path base) {
    try {
      var root = new Entry("", new ObjectMapper().readTree(Files.readString(path)));
      var scene = new SceneReader(new PhotometryShelf(base)).read(root);
      return new Outcome.Read(new SceneFile(scene, SampleReader.read(root)));
    } catch (BrokenScene broken) {
      return new Outcome.Refused(path + ": " + broken.getMessage());
    } catch (JacksonException broken) {
      return new Outcome.Refused("%s is no JSON: %s".formatted(path, broken.getOriginalMessage()));
    } catch (IOException missing) {
      return new Outcome.Refused(
          "%s cannot be read (%s); expected a scene file".formatted(path, missing));
    }
  }
}
