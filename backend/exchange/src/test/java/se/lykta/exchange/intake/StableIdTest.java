package se.lykta.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StableIdTest {

  @Test
  void theSameNamesGiveTheSameIdForEver() {
    assertThat(StableId.of("osm", "light_point", "node 17"))
        .hasToString("f9eaeba0-ab71-568e-b596-5d4c4df018cd");
  }

  @Test
  void namesDoNotRunTogether() {
    assertThat(StableId.of("osm", "a", "bc")).isNotEqualTo(StableId.of("osm", "ab", "c"));
  }

  @Test
  void itIsAUuidOfVersionFive() {
    var id = StableId.of("osm", "tree", "node 1");
    assertThat(id.version()).isEqualTo(5);
    assertThat(id.variant()).isEqualTo(2);
  }
}
