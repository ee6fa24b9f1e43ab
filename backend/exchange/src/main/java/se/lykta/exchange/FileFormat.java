package se.lykta.exchange;

import java.nio.file.Path;
import se.lykta.exchange.csv.CsvReader;
import se.lykta.exchange.geojson.GeoJsonReader;
import se.lykta.exchange.intake.FileStart;
import se.lykta.exchange.intake.ImportOptions;
import se.lykta.exchange.intake.ImportRefused;
import se.lykta.exchange.intake.Intake;
import se.lykta.exchange.intake.Progress;
import se.lykta.exchange.osm.OsmReader;

/** The formats that can be read; a file is told by its first bytes, never by its name alone. */
enum FileFormat {
  OSM_PBF {
    @Override
    void read(Path file, ImportOptions options, Intake intake, Progress progress) {
      new OsmReader(file, options, intake, progress).read();
    }
  },
  GEOJSON {
    @Override
    void read(Path file, ImportOptions options, Intake intake, Progress progress) {
      new GeoJsonReader(file, options, intake, progress).read();
    }
  },
  CSV {
    @Override
    void read(Path file, ImportOptions options, Intake intake, Progress progress) {
      new CsvReader(file, options, intake, progress).read();
    }
  };

  abstract void read(Path file, ImportOptions options, Intake intake, Progress progress);

  /**
   * @throws ImportRefused where there is no such file, nothing in it, or something unknown
   */
  static FileFormat of(Path file) {
    var start = FileStart.of(file);
    if (start.looksLikePbf() || start.isNamed(".pbf")) {
      return OSM_PBF;
    }
    if (start.looksLikeJson() || start.isNamed(".geojson", ".json", ".geojsonl", ".ndjson")) {
      return GEOJSON;
    }
    if (start.looksLikeText() && start.isNamed(".csv", ".tsv", ".txt")) {
      return CSV;
    }
    throw ImportRefused.file(
        start.name(),
        "unknown-format",
        "Filen börjar med " + start.found() + "; väntat OSM PBF, GeoJSON eller CSV",
        "The file begins with " + start.found() + "; expected OSM PBF, GeoJSON or CSV");
  }
}
