package se.lykta.engine.scenefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.lykta.photometry.LightDistribution;
import se.lykta.photometry.PhotometryFile;
import se.lykta.photometry.ReadOutcome;

/** Finds the photometry files of a scene. */
record PhotometryShelf(Path base) {

  LightDistribution read(Entry entry) throws BrokenScene {
    String name = entry.text("file");
    LightDistribution light = light(entry.get("file"), base.resolve(name));
    return entry.has("street_c") ? turned(light, entry) : light;
  }

  private LightDistribution light(Entry file, Path path) throws BrokenScene {
    if (!Files.isRegularFile(path)) {
      throw file.expected("a photometry file below " + base);
    }
    try {
      return switch (PhotometryFile.read(path)) {
        case ReadOutcome.Read read -> read.photometry().distribution();
        case ReadOutcome.Refused refused -> throw new BrokenScene(refused.message());
      };
    } catch (IOException unreadable) {
      throw file.expected("a file that can be read (%s)".formatted(unreadable));
    }
  }

  private static LightDistribution turned(LightDistribution light, Entry entry) throws BrokenScene {
    double streetC = entry.number("street_c");
    if (streetC < 0 || streetC >= 360) {
      throw entry.get("street_c").expected("0 to less than 360 degrees");
    }
    return light.withStreetSideC(streetC);
  }
}
