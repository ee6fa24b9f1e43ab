package se.lykta.exchange.geojson;

import java.nio.file.Path;
import se.lykta.exchange.intake.*;

public final class GeoJsonReader {
  public GeoJsonReader(Path file, ImportOptions options, Intake intake, Progress progress) {}

  public void read() {}
}
