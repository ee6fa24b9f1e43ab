package se.lykta.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;

/** Files in and out over HTTP. */
class TransferTest extends ServerTest {
  @TempDir private Path folder;

  private static byte[] trees(String crs, String coordinates) {
    return """
    {"type":"FeatureCollection",%s"features":[{"type":"Feature","id":"%s",
     "geometry":{"type":"Point","coordinates":[%s]},
     "properties":{"layer":"tree","species":"Importlind","height_m":9,"provenance":"surveyed"}}]}
    """
        .formatted(crs, UUID.randomUUID(), coordinates)
        .getBytes(UTF_8);
  }

  private long treesNow() {
    var page = planner().get("/ogc/collections/tree/items?limit=1").json();
    return page.path("numberMatched").asLong();
  }

  private void assertRefused(String query, String name, byte[] content, String code) {
    long before = treesNow();
    String job = startImport(query, name, content);
    var state = settled(job);
    assertThat(state.path("status").asString()).as(state.toString()).isEqualTo("failed");
    var error = state.path("error");
    assertThat(error.path("code").asString()).as(state.toString()).isEqualTo(code);
    assertThat(error.path("sv").asString()).isNotBlank().isNotEqualTo(error.path("en").asString());
    assertThat(error.path("file").asString()).isEqualTo(name);
    assertProblem(planner().post(job + "/commit", "{}"), 409);
    assertThat(treesNow()).isEqualTo(before);
  }

  @Test
  void filesThatCannotBeReadAreRefusedWithTheReason() {
    assertRefused("", "tom.geojson", new byte[0], "empty-file");
    assertRefused("", "tom.osm.pbf", new byte[0], "empty-file");
    assertRefused("", "bild.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "unknown-format");
    assertRefused("?layer=tree", "a.geojson", "{\"type\":".getBytes(UTF_8), "truncated");
  }

  @Test
  void aTruncatedMapFileIsRefused() {
    byte[] header = {
      0, 0, 0, 13, 10, 9, 'O', 'S', 'M', 'H', 'e', 'a', 'd', 'e', 'r', 24, 100, 1, 2
    };
    long before = treesNow();
    var state = settled(startImport("", "half.osm.pbf", header));
    assertThat(state.path("status").asString()).as(state.toString()).isEqualTo("failed");
    assertThat(state.path("error").path("sv").asString()).isNotBlank();
    assertThat(treesNow()).isEqualTo(before);
  }

  @Test
  void aFileInAnotherSystemThanItSaysIsRefused() {
    String says =
        "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::99999\"}},";
    assertRefused("?layer=tree", "fel.geojson", trees(says, "11.44,58.275"), "unknown-crs");
    long before = treesNow();
    String job =
        startImport("?layer=tree&crs=EPSG:3007", "grader.geojson", trees("", "11.44,58.275"));
    var state = settled(job);
    assertThat(state.path("issues").path("error").asInt() + (state.path("error").isNull() ? 0 : 1))
        .as(state.toString())
        .isPositive();
    assertThat(treesNow()).isEqualTo(before);
  }

  @Test
  void aGoodFileIsShownThenKeptAndCanBeUndone() {
    long before = treesNow();
    String job = startImport("?layer=tree", "lindar.geojson", trees("", "11.4405,58.2755"));
    var preview = settled(job);
    assertThat(preview.path("status").asString()).as(preview.toString()).isEqualTo("preview");
    assertThat(preview.path("counts").path(0).path("create").asInt()).isEqualTo(1);
    assertThat(treesNow()).as("nothing is kept by the preview").isEqualTo(before);
    assertThat(planner().get(job + "/issues").json().path("issues").isArray()).isTrue();
    assertThat(planner().post(job + "/commit", "{}").status()).isEqualTo(202);
    var done = settled(job);
    assertThat(done.path("status").asString()).as(done.toString()).isEqualTo("done");
    assertThat(treesNow()).isEqualTo(before + 1);
    undo(done.path("changeSet").asString());
    assertThat(treesNow()).isEqualTo(before);
  }

  private void undo(String changeSet) {
    String body = "{\"id\":\"%s\"}".formatted(UUID.randomUUID());
    Answer answer = planner().post(CHANGE_SETS + "/" + changeSet + "/undo", body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
  }

  @Test
  void aCancelledImportKeepsNothing() {
    long before = treesNow();
    String job = startImport("?layer=tree", "lindar.geojson", trees("", "11.4406,58.2756"));
    settled(job);
    assertThat(planner().delete(job).status()).isEqualTo(204);
    assertThat(settled(job).path("status").asString()).isEqualTo("cancelled");
    assertProblem(planner().post(job + "/commit", "{}"), 409);
    assertThat(treesNow()).isEqualTo(before);
  }

  @Test
  void anImportNeedsAFileAKnownLayerAndAKnownSystem() {
    byte[] good = trees("", "11.44,58.275");
    assertProblem(planner().upload(IMPORTS + "?layer=lamps", "a.geojson", good), 400);
    assertProblem(planner().upload(IMPORTS + "?crs=EPSG:1", "a.geojson", good), 400);
    assertProblem(planner().post(IMPORTS, "{}"), 415);
    assertProblem(planner().get(IMPORTS + "/" + UUID.randomUUID()), 404);
  }

  @Test
  void everyExportIsReadByGdal() throws IOException {
    for (String format : new String[] {"geojson", "gpkg", "csv"}) {
      for (String crs : new String[] {"EPSG:3007", "EPSG:3006", "EPSG:4326"}) {
        Path file = folder.resolve(crs.substring(5) + "." + format);
        Files.write(file, exported("layers=street&format=" + format + "&crs=" + crs));
        assertThat(Gdal.info("-al", "-so", file.toString())).contains("Feature Count: 181");
      }
    }
  }

  private byte[] exported(String query) {
    var answer = anonymous().get("/api/export?" + query);
    assertThat(answer.status()).as(query).isEqualTo(200);
    assertThat(answer.header("Content-Disposition").orElseThrow()).startsWith("attachment");
    return answer.body();
  }

  @Test
  void aSelectionIsExportedAlone() {
    UUID id = UUID.randomUUID();
    saved(Changes.set(Changes.createLamp(id, "X-1")));
    String csv = new String(exported("layers=light_point&format=csv&ids=" + id), UTF_8);
    assertThat(csv.lines().count()).as(csv).isEqualTo(2);
    assertThat(csv).contains("X-1");
    assertProblem(anonymous().get("/api/export?layers=lamps"), 400);
    assertProblem(anonymous().get("/api/export?format=shp"), 400);
    assertProblem(anonymous().get("/api/export?layers=tree&ids=7"), 400);
  }
}
