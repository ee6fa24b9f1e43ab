package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.lykta.layers.Feature;
import se.lykta.layers.Tree;
import se.lykta.server.http.Answer;
import se.lykta.store.Crs;
import se.lykta.store.FeatureStore;

/** A wood of 50,000 trees, in a store of its own. */
@TestPropertySource(properties = "lykta.demo=false")
class PrintLimitTest extends ServerTest {
  private static final int MOST = 50_000;
  private static final int TREES_A_ROW = 250;
  private static final double WEST_M = 118_000;
  private static final double SOUTH_M = 6_461_000;
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  @Autowired private FeatureStore store;

  @Test
  void aSheetThatWouldShowMoreThanCanBeToldApartIsRefusedAndSaysWhatHelps() {
    plant(IntStream.range(0, MOST));
    assertThat(printed(1000).status()).isEqualTo(200);

    plant(IntStream.of(MOST));
    var refused = printed(1000);
    assertProblem(refused, 400);
    assertThat(refused.json().path("detail").asString())
        .contains("skulle visa 50001 objekt; väntat högst 50000", "större skala eller färre lager");
    assertThat(refused.json().path("detailEn").asString())
        .contains("would show 50001 features; expected at most 50000", "larger scale or fewer");
    assertThat(printed(500).status()).as("a larger scale, as was said").isEqualTo(200);
  }

  /** Half a metre apart, all of them on a sheet of A4 at 1:1,000. */
  private void plant(IntStream numbers) {
    List<Feature> trees = numbers.mapToObj(PrintLimitTest::tree).toList();
    store.bulkInsert(UUID.randomUUID(), "test", null, trees);
  }

  private static Feature tree(int number) {
    double east = WEST_M + (number % TREES_A_ROW) * 0.5;
    double north = SOUTH_M + (number / TREES_A_ROW) * 0.5;
    Map<String, Object> values = Map.of("visibility", "public", "provenance", "surveyed");
    var point = GEOMETRY.createPoint(new Coordinate(east, north));
    return Feature.unsaved(Tree.LAYER.name(), UUID.randomUUID(), point, values);
  }

  private Answer printed(int scale) {
    double[] middle = {WEST_M + 62, SOUTH_M + 50};
    Crs.of("CRS84").fromStored(middle);
    return anonymous()
        .get("/api/print?layers=tree&scale=%d&center=%s,%s".formatted(scale, middle[0], middle[1]));
  }
}
