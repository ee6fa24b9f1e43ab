package se.lykta.server.commands;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import se.lykta.engine.Progress;
import se.lykta.engine.scenefile.Results;
import se.lykta.engine.scenefile.SceneFile;
import se.lykta.engine.scenefile.SceneLight;

/** Calculates the illuminance of a scene file, so that anyone can check it with another program. */
final class LightCommand {

  private LightCommand() {}

  /**
   * @param out receives the results as CSV and nothing else
   * @param err receives what there is to say
   */
  static int run(Words words, PrintStream out, PrintStream err) {
    words.allow("base", "fast");
    if (words.plain().size() != 1) {
      throw new WrongCall("lykta light needs one scene file; lykta help says how.");
    }
    Path scene = Path.of(words.plain().getFirst()).toAbsolutePath();
    Path base = words.find("base").map(Path::of).orElse(scene.getParent());
    return switch (SceneFile.read(scene, base)) {
      case SceneFile.Outcome.Read read -> calculate(read.file(), words.has("fast"), out, err);
      case SceneFile.Outcome.Refused refused -> {
        err.println(refused.message());
        yield CommandLine.FAILED;
      }
    };
  }

  private static int calculate(SceneFile file, boolean fast, PrintStream out, PrintStream err) {
    if (!fast) {
      return write(file, SceneLight.exact(file, new Progress()), out, err);
    }
    var lux = SceneLight.fast(file, new Progress()).map(LightCommand::doubles);
    if (lux.isEmpty()) {
      err.println(
          "--fast is for receivers in a grid of square cells on level ground; this scene has others."
              + " Leave --fast out.");
      return CommandLine.FAILED;
    }
    return write(file, lux.get(), out, err);
  }

  private static double[] doubles(float[] lux) {
    return IntStream.range(0, lux.length).mapToDouble(i -> lux[i]).toArray();
  }

  private static int write(SceneFile file, double[] lux, PrintStream out, PrintStream err) {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      Results.write(file.samples(), lux, writer);
      writer.flush();
    } catch (IOException e) {
      throw new IllegalStateException("a PrintStream does not throw", e);
    }
    if (out.checkError()) {
      err.println("The results cannot be written; is the disk full?");
      return CommandLine.FAILED;
    }
    return CommandLine.DONE;
  }
}
