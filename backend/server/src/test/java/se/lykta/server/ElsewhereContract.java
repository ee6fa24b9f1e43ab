package se.lykta.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import se.lykta.server.http.Client;
import se.lykta.server.http.Served;
import se.lykta.store.ChangeSet;
import se.lykta.store.Crs;
import se.lykta.store.Edit;
import se.lykta.store.FeatureStore;
import se.lykta.store.Outcome;

/** What another process does to the database of a running server: an import, a second server. */
interface ElsewhereContract extends Served {
  Duration SOON = Duration.ofSeconds(10);
  double LON = 11.447;
  double LAT = 58.2765;
  String TILE = "/tiles/light_point/17/69703/39286.mvt";

  /** The database of this server, opened as another process opens it. */
  FeatureStore openBeside();

  private static Edit lamp(UUID id) {
    Map<String, Object> values =
        Map.of(
            "designation",
            "B-" + id,
            "status",
            "ok",
            "visibility",
            "public",
            "provenance",
            "illustrative");
    return new Edit.Create("light_point", id, inTile(), values);
  }

  private static Point inTile() {
    double[] place = {LON, LAT};
    Crs.of("CRS84").toStored(place);
    return new GeometryFactory().createPoint(new Coordinate(place[0], place[1]));
  }

  private UUID addBeside() {
    UUID id = UUID.randomUUID();
    try (FeatureStore beside = openBeside()) {
      var changes = new ChangeSet(UUID.randomUUID(), "import", null, List.of(lamp(id)));
      assertThat(beside.apply(changes)).isInstanceOf(Outcome.Saved.class);
    }
    return id;
  }

  @Test
  default void aTileShowsSoonWhatAnotherProcessAdded() throws InterruptedException {
    String tag = anonymous().get(TILE).header("ETag").orElseThrow();
    assertThat(anonymous().get(TILE, "If-None-Match", tag).status()).isEqualTo(304);
    UUID id = addBeside();
    long end = System.nanoTime() + SOON.toNanos();
    while (anonymous().get(TILE, "If-None-Match", tag).status() == 304 && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    var changed = anonymous().get(TILE, "If-None-Match", tag);
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.text()).contains(id.toString());
  }

  @Test
  default void openMapsAreToldWhichLayersAnotherProcessChanged() throws Exception {
    String told = told(loggedIn("planner"));
    assertThat(told)
        .contains("\"changeSet\":null", "\"by\":null", "\"light_point\":{\"generation\":")
        .contains("\"bounds\":null");
    assertThat(told(anonymous())).contains("\"light_point\":{\"generation\":");
  }

  /** The data of the next change that has no change set. */
  private String told(Client client) throws Exception {
    var request = client.request("/api/events").build();
    var stream = client.http().send(request, BodyHandlers.ofInputStream()).body();
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    Thread.startVirtualThread(() -> readInto(lines, stream));
    assertThat(lines.poll(SOON.toSeconds(), TimeUnit.SECONDS)).isEqualTo(":connected");
    addBeside();
    long end = System.nanoTime() + SOON.toNanos();
    while (System.nanoTime() < end) {
      String line = lines.poll(100, TimeUnit.MILLISECONDS);
      if (line != null && line.contains("\"changeSet\":null")) {
        stream.close();
        return line;
      }
    }
    throw new AssertionError("nothing told of another process");
  }

  private static void readInto(BlockingQueue<String> lines, InputStream stream) {
    try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      lines.add("end of stream");
    }
  }
}
