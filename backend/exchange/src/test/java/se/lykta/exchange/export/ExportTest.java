package se.lykta.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import se.lykta.exchange.Gdal;
import se.lykta.exchange.Trial;
import se.lykta.layers.Feature;
import se.lykta.layers.Visibility;
import se.lykta.store.Crs;

/** What is written, read again by GDAL as others will. */
class ExportTest {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final double X = 116_600;
  private static final double Y = 6_462_000;

  @TempDir Path folder;
  private Trial trial;
  private UUID first;

  @BeforeEach
  void fill() {
    trial = Trial.in(folder);
    first = UUID.randomUUID();
    Geometry outline = GEOMETRIES.toGeometry(new Envelope(X, X + 20, Y, Y + 10));
    var features =
        List.of(
            lamp(first, X, "A, \"ett\"", "public"),
            lamp(UUID.randomUUID(), X + 50, "=1+1", "internal"),
            Feature.unsaved("building", UUID.randomUUID(), outline, values("illustrative")),
            Feature.unsaved(
                "luminaire", UUID.randomUUID(), null, with(values("osm"), "light_point", first)));
    trial.store().bulkInsert(UUID.randomUUID(), "anna", null, features);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  private static Feature lamp(UUID id, double x, String designation, String visibility) {
    var values = with(values("surveyed"), "status", "ok");
    values.put("designation", designation);
    values.put("visibility", visibility);
    values.put("pole_height_m", 8.5);
    values.put("assumed", List.of("status"));
    values.put("last_inspected", LocalDate.of(2026, 5, 1));
    values.put("valid_from", x > X ? LocalDate.of(2026, 6, 1) : LocalDate.of(2020, 1, 1));
    return Feature.unsaved("light_point", id, GEOMETRIES.createPoint(new Coordinate(x, Y)), values);
  }

  private static Map<String, Object> values(String provenance) {
    return with(with(new HashMap<>(), "provenance", provenance), "visibility", "public");
  }

  private static Map<String, Object> with(Map<String, Object> values, String field, Object value) {
    values.put(field, value);
    return values;
  }

  private Path write(ExportRequest request) throws IOException {
    Path file = folder.resolve(request.fileName());
    try (OutputStream out = Files.newOutputStream(file)) {
      Export.write(trial.store(), request, out);
    }
    return file;
  }

  @Test
  void gdalReadsTheGeoJson() throws IOException {
    Path file = write(ExportRequest.of(ExportFormat.GEOJSON, Crs.of("CRS84"), "light_point"));
    assertThat(Gdal.info(file.toString(), "light_point"))
        .contains("Feature Count: 2", "Geometry: Point", "designation (String) = A, \"ett\"")
        .contains("pole_height_m (Real) = 8.5", "last_inspected (Date) = 2026/05/01")
        .contains("POINT (11.4")
        .contains("WGS 84");
  }

  @ParameterizedTest
  @CsvSource({
    "EPSG:3007, SWEREF99 12 00, POINT (116600 6462000)",
    "EPSG:3006, SWEREF99 TM, POINT (29"
  })
  void gdalReadsGeoJsonInMetres(String crs, String name, String point) throws IOException {
    Path file = write(ExportRequest.of(ExportFormat.GEOJSON, Crs.of(crs), "light_point"));
    assertThat(Gdal.info(file.toString(), "light_point")).contains(name, point);
  }

  @Test
  void gdalReadsEveryLayerOfTheGeoPackage() throws IOException {
    Path file =
        write(
            ExportRequest.of(
                ExportFormat.GPKG, Crs.STORED, "light_point", "building", "luminaire", "street"));
    assertThat(Gdal.info("-so", "-al", file.toString()))
        .contains("Layer name: light_point", "Geometry: Point", "Feature Count: 2")
        .contains("Layer name: building", "Geometry: Polygon", "Layer name: luminaire")
        .contains("Geometry: None", "Layer name: street", "Geometry: Line String")
        .contains("SWEREF99 12 00", "ID[\"EPSG\",3007]", "Geometry Column = geom")
        .contains("last_inspected: Date", "pole_height_m: Real", "visibility: String");
    assertThat(Gdal.info("-q", file.toString(), "light_point", "-where", "pole_height_m > 8"))
        .contains("POINT (116600 6462000)");
  }

  @Test
  void theGeoPackagesSpatialIndexAnswersAndStaysRightWhenGdalEdits() throws IOException {
    Path file = write(ExportRequest.of(ExportFormat.GPKG, Crs.STORED, "light_point"));
    String[] box = {
      "-q", file.toString(), "light_point", "-spat", "116599", "6461999", "116601", "6462001"
    };
    assertThat(Gdal.info(box)).contains("A, \"ett\"").doesNotContain("=1+1");
    Gdal.convert(
        "-append", "-nln", "light_point", file.toString(), copy(file).toString(), "light_point");
    assertThat(
            Gdal.info(
                "-q", file.toString(), "-sql", "SELECT count(*) AS n FROM rtree_light_point_geom"))
        .contains("n (Integer) = 4");
  }

  /** The same lamps under other ids, so that they can be appended. */
  private Path copy(Path file) {
    Path copy = folder.resolve("copy.gpkg");
    Gdal.convert(
        copy.toString(),
        file.toString(),
        "-nln",
        "light_point",
        "-sql",
        "SELECT geom, id || '-2' AS id, designation FROM light_point");
    return copy;
  }

  @ParameterizedTest
  @CsvSource({"EPSG:3006, 3006", "EPSG:4326, 4326"})
  void gdalReadsTheGeoPackageInOtherSystems(String crs, String id) throws IOException {
    Path file = write(ExportRequest.of(ExportFormat.GPKG, Crs.of(crs), "light_point"));
    Path back = folder.resolve("back.csv");
    Gdal.convert(
        "-f",
        "CSV",
        "-t_srs",
        "EPSG:3007",
        "-lco",
        "GEOMETRY=AS_XY",
        back.toString(),
        file.toString());
    assertThat(Gdal.info("-so", file.toString(), "light_point")).contains("ID[\"EPSG\"," + id);
    String[] xy = Files.readAllLines(back).get(1).split(",");
    assertThat(Math.abs(Double.parseDouble(xy[0]) - X)).isLessThan(0.01);
    assertThat(Math.abs(Double.parseDouble(xy[1]) - Y)).isLessThan(0.01);
  }

  @Test
  void gdalReadsTheCsv() throws IOException {
    Path file = write(ExportRequest.of(ExportFormat.CSV, Crs.STORED, "light_point"));
    assertThat(
            Gdal.info(
                file.toString(),
                "light_point",
                "-oo",
                "X_POSSIBLE_NAMES=x",
                "-oo",
                "Y_POSSIBLE_NAMES=y"))
        .contains("Feature Count: 2", "POINT (116600 6462000)", "A, \"ett\"");
  }

  @Test
  void theCsvOpensInASpreadsheetWithoutRunningAnything() throws IOException {
    Path file = write(ExportRequest.of(ExportFormat.CSV, Crs.STORED, "light_point"));
    assertThat(Files.readString(file))
        .startsWith("\ufeffid,version,crs,x,y,designation,status,")
        .contains("EPSG:3007,116600,6462000,\"A, \"\"ett\"\"\",ok,", ",'=1+1,")
        .contains("\r\n");
  }

  @Test
  void whatIsMadeUpSaysSoInEveryFormat() throws IOException {
    Path csv = write(ExportRequest.of(ExportFormat.CSV, Crs.STORED, "building"));
    assertThat(Files.readString(csv))
        .startsWith("\ufeffillustrative,id,")
        .contains("illustrativ / illustrative", "POLYGON ((116600 6462000");
    Path json = write(ExportRequest.of(ExportFormat.GEOJSON, Crs.of("CRS84"), "building"));
    assertThat(Files.readString(json)).contains("\"note\":\"Innehåller illustrativa uppgifter");
    Path gpkg = write(ExportRequest.of(ExportFormat.GPKG, Crs.STORED, "building"));
    assertThat(Gdal.info("-so", gpkg.toString(), "building")).contains("Innehåller illustrativa");
  }

  @Test
  void aSelectionIsWrittenAlone() throws IOException {
    var all = ExportRequest.of(ExportFormat.CSV, Crs.STORED, "light_point");
    assertThat(rows(all)).isEqualTo(2);
    assertThat(rows(all.inBox(new Envelope(X - 1, X + 1, Y - 1, Y + 1)))).isEqualTo(1);
    assertThat(rows(all.only(Set.of(first)))).isEqualTo(1);
    assertThat(rows(all.asOf(LocalDate.of(2026, 5, 31)))).isEqualTo(1);
    assertThat(rows(all.visibleTo(Set.of(Visibility.PUBLIC)))).isEqualTo(1);
    assertThat(rows(all.only(Set.of(first)).visibleTo(Set.of(Visibility.RESTRICTED)))).isZero();
  }

  private long rows(ExportRequest request) throws IOException {
    return Files.readAllLines(write(request)).size() - 1;
  }

  @Test
  void severalLayersComeInAnArchive() throws IOException {
    Path file =
        write(ExportRequest.of(ExportFormat.GEOJSON, Crs.of("CRS84"), "light_point", "building"));
    assertThat(file).hasFileName("lykta.zip");
    assertThat(Gdal.info("-so", "/vsizip/" + file + "/building.geojson", "building"))
        .contains("Feature Count: 1");
  }
}
