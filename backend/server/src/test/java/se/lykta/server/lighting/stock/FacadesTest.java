package se.lykta.server.lighting.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import se.lykta.engine.scene.Building;

/** A house of 10 × 10 m, 6 m high, and lamps that the register has drawn into it. */
class FacadesTest {
  private static final Facades HOUSE = house();

  private static Facades house() {
    var place = new Envelope(0, 10, 0, 10);
    var footprint = (Polygon) new GeometryFactory().toGeometry(place);
    var building = new Building("house", footprint, 6);
    return new Facades(Nearby.of(List.of(new Nearby.Entry<>(UUID.randomUUID(), place, building))));
  }

  @Test
  void aLampJustInsideTheWallHangsBeforeIt() {
    Coordinate moved = HOUSE.outOfWall(new Coordinate(9.6, 5), 4);
    assertThat(moved.x).isCloseTo(10.05, within(1e-9));
    assertThat(moved.y).isCloseTo(5, within(1e-9));
  }

  @Test
  void whatIsOutsideAboveTheRoofOrDeepInsideStays() {
    for (Coordinate place :
        List.of(new Coordinate(10.2, 5), new Coordinate(10, 5), new Coordinate(5, 5))) {
      assertThat(HOUSE.outOfWall(place, 4)).isEqualTo(place);
    }
    var onTheRoof = new Coordinate(9.6, 5);
    assertThat(HOUSE.outOfWall(onTheRoof, 6)).isEqualTo(onTheRoof);
  }
}
