package se.lykta.server.lighting.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lykta.engine.grid.LightTile;

/** Light that is kept on the disk. */
class TileFolderTest {
  private static final int CELLS = LightAddress.CELLS * LightAddress.CELLS;
  private static final long MUCH = 100_000_000;

  @TempDir private Path folder;

  private static List<LightTile> tile(long first) {
    long[] steps = IntStream.range(0, CELLS).mapToLong(i -> first * (i + 1)).toArray();
    return List.of(new LightTile(Map.of("none ok - -", new LightTile.GroupSum(steps, 3))));
  }

  private static long[] steps(List<LightTile> tiles) {
    return tiles.getFirst().groups().get("none ok - -").steps();
  }

  @Test
  void whatIsKeptComesBackBitForBit() {
    new TileFolder(folder, MUCH).put("a", tile(0x1234_5678_9abcL));
    var found = new TileFolder(folder, MUCH).find("a").orElseThrow();
    assertThat(steps(found)).isEqualTo(steps(tile(0x1234_5678_9abcL)));
    assertThat(found.getFirst().groups().get("none ok - -").lamps()).isEqualTo(3);
    assertThat(new TileFolder(folder, MUCH).find("b")).isEmpty();
  }

  @Test
  void aFileThatIsDamagedAnywhereIsNotLight() throws IOException {
    new TileFolder(folder, MUCH).put("a", tile(77));
    Path file = folder.resolve("a.light");
    byte[] whole = Files.readAllBytes(file);
    for (int at : new int[] {0, 5, 20, whole.length - 1}) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      assertThat(new TileFolder(folder, MUCH).find("a")).as("byte " + at).isEmpty();
    }
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(new TileFolder(folder, MUCH).find("a")).isEmpty();
  }

  @Test
  void whatWasNotAskedForLongestGoesFirst() throws IOException {
    var measured = new TileFolder(folder, MUCH);
    measured.put("size", tile(0x1234_5678_9abcL));
    long size = Files.size(folder.resolve("size.light"));
    Files.delete(folder.resolve("size.light"));
    var small = new TileFolder(folder, size * 4);
    for (String name : List.of("a", "b", "c", "d")) {
      small.put(name, tile(0x1234_5678_9abcL));
      var age = java.time.Instant.now().minusSeconds(1000 - 100 * (name.charAt(0) - 'a'));
      Files.setLastModifiedTime(
          folder.resolve(name + ".light"), java.nio.file.attribute.FileTime.from(age));
    }
    assertThat(small.find("a")).as("looked at again").isPresent();
    small.put("e", tile(0x1234_5678_9abcL));
    assertThat(small.find("a")).isPresent();
    assertThat(small.find("b")).isEmpty();
    assertThat(small.find("e")).isPresent();
  }
}
