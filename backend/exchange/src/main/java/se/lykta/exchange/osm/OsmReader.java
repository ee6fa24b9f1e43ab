package se.lykta.exchange.osm;

import java.nio.file.Path;
import se.lykta.exchange.intake.*;

public final class OsmReader {
  public OsmReader(Path file, ImportOptions options, Intake intake, Progress progress) {}

  public void read() {}
}
