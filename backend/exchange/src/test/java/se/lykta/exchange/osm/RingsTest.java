package se.lykta.exchange.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RingsTest {

  @Test
  void waysJoinInEitherDirection() {
    var rings = Rings.close(List.of(new long[] {1, 2, 3}, new long[] {1, 5, 4}, new long[] {3, 4}));
    assertThat(rings).hasValueSatisfying(found -> assertThat(found).hasSize(1));
    long[] ring = rings.get().getFirst();
    assertThat(ring[0]).isEqualTo(ring[ring.length - 1]);
    assertThat(ring).hasSize(6).contains(1, 2, 3, 4, 5);
  }

  @Test
  void severalRingsStayApart() {
    var rings = Rings.close(List.of(new long[] {1, 2, 3, 1}, new long[] {7, 8, 9, 7}));
    assertThat(rings.get()).containsExactly(new long[] {1, 2, 3, 1}, new long[] {7, 8, 9, 7});
  }

  @Test
  void aWayThatIsLeftOverMakesNoArea() {
    assertThat(Rings.close(List.of(new long[] {1, 2, 3}, new long[] {3, 4}))).isEmpty();
  }

  @Test
  void aWayThatTheFileLacksMakesNoArea() {
    assertThat(Rings.close(List.of(new long[] {1, 2, 3}, new long[] {}))).isEmpty();
  }
}
