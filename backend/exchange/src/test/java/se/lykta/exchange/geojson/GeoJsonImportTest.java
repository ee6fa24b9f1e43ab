package se.lykta.exchange.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lykta.exchange.ImportPreview;
import se.lykta.exchange.Trial;
import se.lykta.exchange.intake.ImportIssue;
import se.lykta.exchange.intake.ImportOptions;
import se.lykta.exchange.intake.ImportRefused;
import se.lykta.layers.Feature;

/** What GeoJSON becomes, and what is said about GeoJSON that can't become anything. */
class GeoJsonImportTest {
  private static final String AT = "{\"type\":\"Point\",\"coordinates\":[11.43,58.27]}";

  @TempDir Path folder;
  private Trial trial;

  @BeforeEach
  void open() {
    trial = Trial.in(folder);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  private Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String feature(String geometry, String properties) {
    return "{\"type\":\"Feature\",\"id\":\"a\",\"geometry\":%s,\"properties\":{%s}}"
        .formatted(geometry, properties);
  }

  private static String collection(String head, String... features) {
    return "{\"type\":\"FeatureCollection\",%s\"features\":[%s]}"
        .formatted(head, String.join(",", features));
  }

  private List<ImportIssue> bringIn(String name, String text) {
    return trial.bringIn(file(name, text));
  }

  private ImportIssue refusal(String name, String text) {
    return refusal(ImportOptions.NONE, file(name, text));
  }

  private ImportIssue refusal(ImportOptions options, Path file) {
    var refused =
        catchThrowableOfType(ImportRefused.class, () -> trial.read(options, file).close());
    assertThat(refused).isNotNull();
    assertThat(trial.store().changeSets(1)).isEmpty();
    return refused.issue();
  }

  @Test
  void propertiesFindTheirFieldsByNameAndByTitleInBothLanguages() {
    bringIn(
        "light_point.geojson",
        collection(
            "", feature(AT, "\"status\":\"Trasig\",\"Stolphöjd\":\"8,5\",\"Designation\":1704")));
    assertThat(trial.only("light_point").values())
        .containsEntry("status", "faulty")
        .containsEntry("pole_height_m", 8.5)
        .containsEntry("designation", "1704")
        .containsEntry("provenance", "imported")
        .containsEntry("visibility", "public")
        .containsEntry("source", "light_point.geojson");
  }

  @ParameterizedTest
  @CsvSource({"Ljuspunkter", "light_point-2026", "Light points 3"})
  void theLayerIsTakenFromTheFilesName(String name) {
    bringIn(name + ".geojson", collection("", feature(AT, "\"status\":\"ok\"")));
    assertThat(trial.all("light_point")).hasSize(1);
  }

  @Test
  void theLayerIsTakenFromAMemberOfTheFileOrTheFeature() {
    bringIn("a.geojson", collection("\"layer\":\"tree\",", feature(AT, "\"height_m\":9")));
    assertThat(trial.only("tree").values()).containsEntry("height_m", 9.0);
  }

  @Test
  void withoutALayerTheFileIsRefusedAndTheLayersAreNamed() {
    ImportIssue issue = refusal("a.geojson", collection("", feature(AT, "")));
    assertThat(issue.code()).isEqualTo("no-layer");
    assertThat(issue.message().en()).startsWith("features[0] names no layer").contains("tree");
  }

  @Test
  void aFeatureALineIsReadToo() {
    var b = feature(AT, "\"height_m\":7").replace("\"a\"", "\"b\"");
    bringIn("tree.geojsonl", feature(AT, "\"height_m\":9") + "\n" + b + "\n");
    assertThat(trial.all("tree")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "EPSG:3007, 116606.87, 6462022.19",
    "EPSG:3006, 290864.61, 6464263.35",
  })
  void anotherSystemIsHonouredFromTheFileAndFromTheOption(String crs, double x, double y) {
    String at = "{\"type\":\"Point\",\"coordinates\":[" + x + "," + y + "]}";
    String member = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"%s\"}},";
    bringIn("tree.geojson", collection(member.formatted(crs), feature(at, "")));
    Feature tree = trial.only("tree");
    double[] degrees = {tree.geometry().getCoordinate().x, tree.geometry().getCoordinate().y};
    se.lykta.store.Crs.of("CRS84").fromStored(degrees);
    assertThat(degrees[0]).isCloseTo(11.43, within(1e-2));
    assertThat(degrees[1]).isCloseTo(58.27, within(1e-2));
    Path plain = file("tree2.geojson", collection("\"layer\":\"tree\",", feature(at, "")));
    trial.bringIn(ImportOptions.NONE.inCrs(crs), plain);
    assertThat(trial.all("tree"))
        .allSatisfy(t -> assertThat(t.geometry().equalsExact(tree.geometry(), 1e-6)).isTrue());
  }

  @Test
  void metresThatAreSaidToBeDegreesAreRefusedWithTheSystemsThatFit() {
    String at = "{\"type\":\"Point\",\"coordinates\":[116606,6462022]}";
    ImportIssue issue = refusal("tree.geojson", collection("", feature(at, "")));
    assertThat(issue.code()).isEqualTo("crs-contradicted");
    assertThat(issue.message().en())
        .startsWith("features[0] lies at 116606, 6462022, which can't be OGC:CRS84")
        .contains("EPSG:3007");
  }

  @Test
  void swappedAxesAreSeen() {
    String at = "{\"type\":\"Point\",\"coordinates\":[58.27,11.43]}";
    ImportIssue issue = refusal("tree.geojson", collection("", feature(at, "")));
    assertThat(issue.message().sv()).contains("öst och nord verkar omkastade");
  }

  @Test
  void anUnknownSystemIsRefused() {
    Path file = file("tree.geojson", collection("", feature(AT, "")));
    assertThat(refusal(ImportOptions.NONE.inCrs("EPSG:99999"), file).code())
        .isEqualTo("unknown-crs");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "light_point|\"status\":\"sönder\"|unknown-choice",
        "light_point|\"status\":\"ok\",\"pole_height_m\":812|out-of-range",
        "light_point|\"designation\":\"1\"|required",
        "light_point|\"status\":\"ok\",\"pole_height_m\":\"hög\"|wrong-type",
        "light_point|\"status\":\"ok\",\"cabinet\":\"00000000-0000-7000-8000-000000000001\"|dangling-reference",
      })
  void aFeatureWithAnErrorIsLeftOutAndTold(String layer, String properties, String code) {
    List<ImportIssue> issues = bringIn(layer + ".geojson", collection("", feature(AT, properties)));
    assertThat(issues)
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo(code);
              assertThat(issue.object()).isEqualTo("features[0]");
              assertThat(issue.isError()).isTrue();
            });
    assertThat(trial.all(layer)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tree|{\"type\":\"Point\",\"coordinates\":[NaN,58]}|not-finite",
        "tree|{\"type\":\"Point\",\"coordinates\":[-74.0,40.7]}|outside-working-area",
        "tree|{\"type\":\"Point\",\"coordinates\":\"x\"}|wrong-coordinates",
        "tree|{\"type\":\"Circle\",\"coordinates\":[11,58]}|wrong-geometry",
        "tree|null|missing-geometry",
        "tree|{\"type\":\"LineString\",\"coordinates\":[[11.4,58.2],[11.5,58.2]]}|wrong-geometry",
        "building|{\"type\":\"Polygon\",\"coordinates\":[[[11.4,58.2],[11.41,58.21],[11.41,58.2],[11.4,58.21],[11.4,58.2]]]}|invalid-geometry",
        "building|{\"type\":\"Polygon\",\"coordinates\":[[[11.4,58.2],[11.41,58.21],[11.41,58.2]]]}|not-closed",
      })
  void aGeometryThatCantBeIsLeftOutAndTold(String layer, String geometry, String code) {
    List<ImportIssue> issues = bringIn(layer + ".geojson", collection("", feature(geometry, "")));
    assertThat(issues).extracting(ImportIssue::code).containsExactly(code);
    assertThat(issues.getFirst().field()).isEqualTo("geometry");
    assertThat(trial.all(layer)).isEmpty();
  }

  @Test
  void severalPartsBecomeSeveralFeaturesAndThatIsTold() {
    String parts = "{\"type\":\"MultiPoint\",\"coordinates\":[[11.43,58.27],[11.44,58.27]]}";
    List<ImportIssue> issues = bringIn("tree.geojson", collection("", feature(parts, "")));
    assertThat(issues).extracting(ImportIssue::code).containsExactly("split");
    assertThat(trial.all("tree")).hasSize(2);
  }

  @Test
  void anUnknownPropertyIsToldOnceHoweverManyHaveIt() {
    String b = feature(AT, "\"färg\":\"röd\"").replace("\"a\"", "\"b\"");
    List<ImportIssue> issues =
        bringIn("tree.geojson", collection("", feature(AT, "\"färg\":1"), b));
    assertThat(issues)
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo("unknown-property");
              assertThat(issue.message().sv()).startsWith("2 × egenskapen ”färg”");
              assertThat(issue.object()).isEqualTo("features[0], features[1]");
            });
  }

  @ParameterizedTest
  @CsvSource({"12.5, 1", "0, 0"})
  void heightsThatAreNotReadAreToldOnce(String height, int told) {
    String at = AT.replace("58.27]", "58.27," + height + "]");
    var issues =
        bringIn(
            "tree.geojson",
            collection("", feature(at, ""), feature(at, "").replace("\"a\"", "\"b\"")));
    assertThat(issues.stream().filter(issue -> issue.code().equals("height-not-read")))
        .hasSize(told);
    assertThat(trial.all("tree")).hasSize(2);
  }

  @Test
  void theSameIdTwiceIsTold() {
    List<ImportIssue> issues =
        bringIn("tree.geojson", collection("", feature(AT, ""), feature(AT, "")));
    assertThat(issues).extracting(ImportIssue::code).containsExactly("same-id");
  }

  @Test
  void aFaultOfTheJsonIsToldWithLineAndColumn() {
    ImportIssue issue =
        refusal("tree.geojson", "{\"type\":\"FeatureCollection\",\n\"features\":[}");
    assertThat(issue.code()).isEqualTo("invalid-json");
    assertThat(issue.message().sv()).startsWith("Rad 2, tecken ");
  }

  @Test
  void aFileThatEndsTooEarlyIsTold() {
    String whole = collection("", feature(AT, ""));
    ImportIssue issue = refusal("tree.geojson", whole.substring(0, whole.length() - 30));
    assertThat(issue.code()).isEqualTo("truncated");
  }

  @Test
  void anotherEncodingIsTold() throws IOException {
    String text = collection("", feature(AT, "\"species\":\"Lönn\""));
    Path file = folder.resolve("tree.geojson");
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(refusal(ImportOptions.NONE, file).code()).isEqualTo("wrong-encoding");
  }

  @Test
  void nestingWithoutEndIsRefused() {
    String deep = "{\"type\":\"FeatureCollection\",\"features\":" + "[".repeat(1_000_000);
    assertThat(refusal("tree.geojson", deep).code()).isEqualTo("too-deep");
  }

  @Test
  void aSingleFeatureThatWouldFillTheMemoryIsRefused() {
    String points = "[1,2],".repeat(2_000_001);
    String line = "{\"type\":\"LineString\",\"coordinates\":[" + points + "[1,2]]}";
    assertThat(refusal("street.geojson", collection("", feature(line, ""))).code())
        .isEqualTo("too-large");
  }

  @Test
  void whatIsNoGeoJsonIsRefused() {
    assertThat(refusal("a.json", "{\"type\":\"Topology\"}").code()).isEqualTo("not-geojson");
    assertThat(refusal("a.doc", "hello").code()).isEqualTo("unknown-format");
    assertThat(refusal("b.json", "[1,2]").code()).isEqualTo("not-geojson");
  }

  @Test
  void aPreviewChangesNothing() {
    try (ImportPreview preview =
        trial.read(file("tree.geojson", collection("", feature(AT, ""))))) {
      assertThat(Trial.counts(preview).get("tree").create()).isEqualTo(1);
      assertThat(trial.all("tree")).isEmpty();
    }
  }
}
