package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;

/** Vector tiles, read with a library that is not ours. */
class TilesTest extends ServerTest {
  private static final int ZOOM = 17;
  private static final double LON = 11.447;
  private static final double LAT = 58.2765;

  private static double across(double lon) {
    return (lon + 180) / 360 * (1 << ZOOM);
  }

  private static double down(double lat) {
    double tan = Math.tan(Math.toRadians(lat));
    double north = Math.log(tan + Math.sqrt(tan * tan + 1)) / Math.PI;
    return (1 - north) / 2 * (1 << ZOOM);
  }

  private static String address(String layer) {
    return "/tiles/%s/%d/%d/%d.mvt".formatted(layer, ZOOM, (int) across(LON), (int) down(LAT));
  }

  private static JtsLayer decoded(Answer answer, String layer) throws IOException {
    var body = new ByteArrayInputStream(answer.body());
    return MvtReader.loadMvt(body, new GeometryFactory(), new TagKeyValueMapConverter(false))
        .getLayer(layer);
  }

  private static Geometry find(JtsLayer layer, UUID id) {
    return layer.getGeometries().stream()
        .filter(geometry -> id.toString().equals(tags(geometry).get("id")))
        .findFirst()
        .orElseThrow();
  }

  private static Map<?, ?> tags(Geometry geometry) {
    return (Map<?, ?>) geometry.getUserData();
  }

  @Test
  void aLampStandsInItsTileWhereItIsAndAsItIs() throws IOException {
    UUID id = UUID.randomUUID();
    saved(Changes.set(Changes.createLamp(id, "T-1", LON, LAT)));
    var answer = anonymous().get(address("light_point"));
    assertThat(answer.header("Content-Type")).hasValue("application/vnd.mapbox-vector-tile");
    var layer = decoded(answer, "light_point");
    assertThat(layer.getExtent()).isEqualTo(4096);
    var lamp = find(layer, id);
    assertThat(lamp.getCoordinate().x).isEqualTo(Math.round(across(LON) % 1 * 4096));
    assertThat(lamp.getCoordinate().y).isEqualTo(Math.round(down(LAT) % 1 * 4096));
    assertThat(tags(lamp).get("designation")).isEqualTo("T-1");
    assertThat(tags(lamp).get("status")).isEqualTo("ok");
    assertThat(tags(lamp).containsKey("pole_height_m")).as("what no painter reads").isFalse();
  }

  @Test
  void aTileIsSentAgainOnlyWhenSomethingInItChanged() throws IOException {
    UUID id = UUID.randomUUID();
    saved(Changes.set(Changes.createLamp(id, "T-2", LON, LAT)));
    var first = anonymous().get(address("light_point"));
    String tag = first.header("ETag").orElseThrow();
    assertThat(again(tag).status()).isEqualTo(304);
    saved(Changes.set(Changes.patch("light_point", id, 1, "\"status\":\"faulty\"")));
    var changed = again(tag);
    assertThat(changed.status()).isEqualTo(200);
    assertThat(tags(find(decoded(changed, "light_point"), id)).get("status")).isEqualTo("faulty");
    saved(Changes.set(Changes.delete(id, 2)));
    assertThat(anonymous().get(address("light_point")).text()).doesNotContain(id.toString());
  }

  private Answer again(String tag) {
    return anonymous().get(address("light_point"), "If-None-Match", tag);
  }

  @Test
  void aLampOfNextYearIsOnlyInTheTilesOfNextYear() {
    UUID id = UUID.randomUUID();
    String lamp = Changes.createLamp(id, "T-3", LON, LAT);
    saved(Changes.set(lamp.replace("\"status\"", "\"valid_from\":\"2041-01-01\",\"status\"")));
    String address = address("light_point") + "?asOf=";
    assertThat(anonymous().get(address + "2040-12-31").text()).doesNotContain(id.toString());
    assertThat(anonymous().get(address + "2041-01-01").text()).contains(id.toString());
  }

  @Test
  void everyLayerWithGeometryHasItsTown() throws IOException {
    for (String layer : new String[] {"street", "building", "tree", "land_cover", "place"}) {
      var tile = anonymous().get("/tiles/" + layer + "/14/8712/4910.mvt");
      assertThat(tile.status()).as(layer + tile).isEqualTo(200);
      assertThat(decoded(tile, layer).getGeometries()).as(layer).isNotEmpty();
    }
  }

  @Test
  void whereThereIsNothingTheAnswerIsEmptyAndOutsideItIsAProblem() {
    assertThat(anonymous().get("/tiles/tree/14/0/0.mvt").status()).isEqualTo(204);
    assertThat(anonymous().get("/tiles/luminaire/14/8712/4910.mvt").status()).isEqualTo(204);
    assertProblem(anonymous().get("/tiles/tree/2/4/0.mvt"), 404);
    assertProblem(anonymous().get("/tiles/tree/23/0/0.mvt"), 404);
    assertProblem(anonymous().get("/tiles/tree/14/-1/0.mvt"), 404);
    assertProblem(anonymous().get("/tiles/lamp/14/8712/4910.mvt"), 404);
    assertProblem(anonymous().get("/tiles/tree/x/0/0.mvt"), 400);
    assertProblem(anonymous().get("/tiles/tree/14/8712/4910.mvt?asOf=soon"), 400);
    assertProblem(anonymous().get("/tiles/tree/14/8712/4910.mvt?colour=red"), 400);
  }
}
