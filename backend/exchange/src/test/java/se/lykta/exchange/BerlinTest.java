package se.lykta.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lykta.layers.Feature;
import se.lykta.layers.Visibility;

/** The reference town: a real OpenStreetMap extract of a part of Berlin. */
class BerlinTest {
  private static final String TOWN = "osm/berlin-wittenau.osm.pbf";
  private static final Set<Visibility> ALL = Set.of(Visibility.values());

  @Test
  void theTownComesInWhole(@TempDir Path folder) {
    Path file = Shared.file(TOWN);
    try (Trial trial = Trial.in(folder)) {
      trial.bringIn(file);
      assertThat(trial.store().count("light_point", ALL)).isEqualTo(539);
      assertThat(trial.store().count("building", ALL)).isEqualTo(3720);
      assertThat(trial.store().count("tree", ALL)).isEqualTo(2866);
      assertThat(trial.store().count("luminaire", ALL)).isEqualTo(540);
    }
  }

  @Test
  void nothingChangesTheSecondTime(@TempDir Path folder) {
    Path file = Shared.file(TOWN);
    try (Trial trial = Trial.in(folder)) {
      trial.bringIn(file);
      try (ImportPreview again = trial.read(file)) {
        assertThat(again.counts())
            .allSatisfy(
                count -> {
                  assertThat(count.create()).isZero();
                  assertThat(count.update()).isZero();
                });
      }
    }
  }

  @Test
  void everyHeightThatOsmLacksIsNamedAsAssumed(@TempDir Path folder) {
    Path file = Shared.file(TOWN);
    try (Trial trial = Trial.in(folder)) {
      trial.bringIn(file);
      assertThat(trial.all("light_point"))
          .allSatisfy(lamp -> assertThat(lamp.values()).containsKey("pole_height_m"))
          .allSatisfy(lamp -> assertThat(assumed(lamp)).contains("pole_height_m"));
    }
  }

  private static String assumed(Feature feature) {
    return String.valueOf(feature.values().get("assumed"));
  }
}
