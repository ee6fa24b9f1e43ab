package se.lykta.exchange.geojson;

import java.nio.file.Path;
import java.util.Optional;
import se.lykta.exchange.intake.ImportOptions;
import se.lykta.exchange.intake.ImportRefused;
import se.lykta.exchange.intake.Intake;
import se.lykta.exchange.intake.Progress;
import se.lykta.exchange.mapping.DeclaredCrs;
import se.lykta.exchange.mapping.FeatureMapper;
import se.lykta.exchange.mapping.Names;
import se.lykta.layers.Layer;
import se.lykta.layers.Title;
import tools.jackson.core.JsonParser;

/** Reads a GeoJSON file; see the package. One reader for one reading. */
public final class GeoJsonReader {
  private static final String DEFAULT_CRS = "CRS84";
  private static final int STEP = 200;

  private final JsonSource source;
  private final ImportOptions options;
  private final Intake intake;
  private final Progress progress;

  public GeoJsonReader(Path file, ImportOptions options, Intake intake, Progress progress) {
    source = new JsonSource(file);
    this.options = options;
    this.intake = intake;
    this.progress = progress;
  }

  /**
   * @throws ImportRefused where the file is no GeoJSON, or its coordinates are in another system
   */
  public void read() {
    progress.advance(0, Title.of("Granskar filen", "Looking through the file"));
    CollectionHead head = CollectionHead.of(source);
    String crs = options.crs().or(head::crs).orElse(DEFAULT_CRS);
    var mapper =
        new FeatureMapper(
            source.name(),
            DeclaredCrs.of(source.name(), crs),
            options.sourceDate(),
            layer(head),
            intake);
    source.read(json -> read(json, mapper));
  }

  /** The layer of features that name none: as the importer says, then the file, then its name. */
  private Optional<Layer> layer(CollectionHead head) {
    return options
        .layer()
        .flatMap(Names::findLayer)
        .or(() -> head.layer().flatMap(Names::findLayer))
        .or(() -> head.name().flatMap(Names::findLayer))
        .or(() -> Names.findLayerOfFile(source.name()));
  }

  private void read(JsonParser json, FeatureMapper mapper) {
    var counter = new int[1];
    var budget = new Budget(source.name());
    new FeatureParser(
            json,
            budget,
            raw -> {
              if (counter[0]++ % STEP == 0) {
                tellProgress(json);
              }
              mapper.map(raw, options.layer().isPresent());
            })
        .parse();
  }

  private void tellProgress(JsonParser json) {
    double share = (double) json.currentLocation().getByteOffset() / Math.max(1, source.size());
    progress.advance(share, Title.of("Läser objekt", "Reading features"));
  }
}
