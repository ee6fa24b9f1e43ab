package se.lykta.server.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import se.lykta.layers.Feature;
import se.lykta.layers.Visibility;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;
import se.lykta.store.StoreSettings;

/** No more is read together than memory is meant for. */
class SurroundingsTest {
  private static final Envelope BOX = new Envelope(116_000, 117_000, 6_461_000, 6_462_000);

  @TempDir Path folder;

  private static Feature lamp(int i) {
    var point = new GeometryFactory().createPoint(new Coordinate(116_500 + i, 6_461_500));
    Map<String, Object> values =
        Map.of("status", "ok", "visibility", "public", "provenance", "surveyed");
    return Feature.unsaved("light_point", UUID.randomUUID(), point, values);
  }

  @Test
  void aBoxOfMoreThanThatIsRefusedWithBothNumbers() {
    try (var store =
        FeatureStore.open(new StoreSettings.GeoPackageFile(folder.resolve("s.gpkg")))) {
      var lamps = IntStream.range(0, 4).mapToObj(SurroundingsTest::lamp).toList();
      store.bulkInsert(UUID.randomUUID(), "test", null, lamps);
      assertThat(around(store, 4).features("light_point")).hasSize(4);
      assertThatThrownBy(() -> around(store, 3).features("light_point"))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("4 features of light_point; expected at most 3");
    }
  }

  private static Surroundings around(FeatureStore store, long most) {
    return new Surroundings(store, BOX, TownTime.today(), Set.of(Visibility.PUBLIC), most);
  }
}
