package se.lykta.exchange.csv;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import se.lykta.exchange.intake.ImportOptions;
import se.lykta.exchange.intake.ImportRefused;
import se.lykta.exchange.intake.Intake;
import se.lykta.exchange.intake.Origin;
import se.lykta.exchange.intake.Progress;
import se.lykta.exchange.mapping.DeclaredCrs;
import se.lykta.exchange.mapping.FeatureMapper;
import se.lykta.exchange.mapping.Names;
import se.lykta.exchange.mapping.RawFeature;
import se.lykta.layers.Layer;
import se.lykta.layers.Problem;
import se.lykta.layers.Title;

/** Reads a table whose first row has the headings; see the package. One reader for one reading. */
public final class CsvReader {
  private static final String DEFAULT_CRS = "CRS84";
  private static final int STEP = 200;

  private final CsvFile file;
  private final ImportOptions options;
  private final Intake intake;
  private final Progress progress;
  private final RowIds ids = new RowIds();

  public CsvReader(Path path, ImportOptions options, Intake intake, Progress progress) {
    file = CsvFile.of(path);
    this.options = options;
    this.intake = intake;
    this.progress = progress;
  }

  /**
   * @throws ImportRefused where the file is no table, or its coordinates are in another system
   */
  public void read() {
    progress.advance(0, Title.of("Granskar filen", "Looking through the file"));
    CsvHead head = CsvHead.of(file);
    String crs = options.crs().or(head::crs).or(head::fittingCrs).orElse(DEFAULT_CRS);
    tellAssumptions(head, crs);
    var layer =
        options.layer().flatMap(Names::findLayer).or(() -> Names.findLayerOfFile(file.name()));
    var mapper =
        new FeatureMapper(
            file.name(), DeclaredCrs.of(file.name(), crs), options.sourceDate(), layer, intake);
    file.read(row -> read(row, head, layer, mapper));
  }

  private void tellAssumptions(CsvHead head, String crs) {
    var origin = new Origin(file.name(), "row 1");
    if (file.isWindows()) {
      tell(
          origin,
          "not-utf-8",
          null,
          Title.of(
              "Filen är inte UTF-8; läst som Windows-1252",
              "The file is no UTF-8; read as Windows-1252"));
    }
    if (options.crs().or(head::crs).isEmpty() && head.fittingCrs().isPresent()) {
      tell(
          origin,
          "crs-assumed",
          Problem.GEOMETRY,
          Title.of(
              "Koordinatsystemet står inte i filen; läst som " + crs + ", som stämmer",
              "The file doesn't name its coordinate system; read as " + crs + ", which fits"));
    }
  }

  private void tell(Origin origin, String code, String field, Title message) {
    intake.report(origin.warning(code, null, field, message));
  }

  private void read(CSVRecord row, CsvHead head, Optional<Layer> fileLayer, FeatureMapper mapper) {
    long number = row.getRecordNumber();
    CsvColumns columns = head.columns();
    if (number % STEP == 0) {
      progress.advance((double) number / head.rows(), Title.of("Läser rader", "Reading rows"));
    }
    if (number == 1 || columns.cells(row).isEmpty()) {
      return;
    }
    var origin = new Origin(file.name(), "row " + number);
    if (row.size() > columns.size()) {
      leaveOut(origin, row, columns, fileLayer);
      return;
    }
    mapper.map(raw(origin, row, columns, fileLayer), options.layer().isPresent());
  }

  private void leaveOut(
      Origin origin, CSVRecord row, CsvColumns columns, Optional<Layer> fileLayer) {
    intake.leaveOut(
        origin,
        layer(row, columns, fileLayer).map(Layer::name).orElse(null),
        "too-many-cells",
        null,
        Title.of(
            "Raden har " + row.size() + " celler; väntat " + columns.size() + " som rubrikerna",
            "The row has "
                + row.size()
                + " cells; expected "
                + columns.size()
                + " as the headings"));
  }

  /** As the mapper will find it. */
  private Optional<Layer> layer(CSVRecord row, CsvColumns columns, Optional<Layer> fileLayer) {
    return options.layer().isPresent()
        ? fileLayer
        : columns.layer(row).flatMap(Names::findLayer).or(() -> fileLayer);
  }

  private RawFeature raw(
      Origin origin, CSVRecord row, CsvColumns columns, Optional<Layer> fileLayer) {
    return new RawFeature(
        origin.object(),
        layer(row, columns, fileLayer).map(layer -> ids.of(layer, columns, row).toString()),
        columns
            .version(row)
            .filter(text -> text.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .orElse(0L),
        columns.layer(row),
        CsvGeometry.of(columns, row),
        columns.properties(row),
        List.of());
  }
}
