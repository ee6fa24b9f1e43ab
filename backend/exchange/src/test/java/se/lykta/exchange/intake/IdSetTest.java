package se.lykta.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdSetTest {

  @Test
  void itAgreesWithAHashSet() {
    var random = new Random(7);
    var ids = new IdSet();
    var expected = new HashSet<UUID>();
    for (int i = 0; i < 20_000; i++) {
      var id = new UUID(random.nextInt(100), random.nextInt(100));
      assertThat(ids.contains(id)).isEqualTo(expected.contains(id));
      assertThat(ids.add(id)).isEqualTo(expected.add(id));
    }
  }
}
