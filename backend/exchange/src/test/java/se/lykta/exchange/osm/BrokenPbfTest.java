package se.lykta.exchange.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.ByteString;
import crosby.binary.Fileformat.Blob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lykta.exchange.PbfMaker;
import se.lykta.exchange.Trial;
import se.lykta.exchange.intake.ImportIssue;
import se.lykta.exchange.intake.ImportRefused;

/**
 * Files that are broken, or made to break a reader: refused with place and reason, nothing kept.
 */
class BrokenPbfTest {
  @TempDir Path folder;
  private Trial trial;
  private Path file;

  @BeforeEach
  void open() {
    trial = Trial.in(folder);
    file = folder.resolve("town.osm.pbf");
  }

  @AfterEach
  void nothingIsKept() {
    assertThat(trial.store().changeSets(1)).isEmpty();
    trial.close();
  }

  private ImportIssue refusal() {
    var refused = catchThrowableOfType(ImportRefused.class, () -> trial.read(file).close());
    assertThat(refused).isNotNull();
    assertThat(refused.issue().file()).isEqualTo("town.osm.pbf");
    return refused.issue();
  }

  @Test
  void anEmptyFile() throws IOException {
    Files.createFile(file);
    assertThat(refusal().message().sv()).isEqualTo("Filen är tom (0 byte); väntat innehåll");
  }

  @Test
  void garbage() throws IOException {
    byte[] noise = new byte[5000];
    new java.util.Random(3).nextBytes(noise);
    Files.write(file, noise);
    assertThat(refusal().message().en()).startsWith("The block at byte 0 is damaged");
  }

  @Test
  void aFileThatEndsTooEarly() throws IOException {
    var osm = new PbfMaker();
    osm.node(11.43, 58.27, Map.of("natural", "tree"));
    byte[] whole = Files.readAllBytes(osm.write(file));
    Files.write(file, Arrays.copyOf(whole, whole.length - 10));
    ImportIssue issue = refusal();
    assertThat(issue.code()).isEqualTo("truncated");
    assertThat(issue.message().en())
        .isEqualTo(
            "The file ends at byte %d; expected at least %d"
                .formatted(whole.length - 10, whole.length));
  }

  @Test
  void aBlockThatUnpacksToMoreThanItSays() {
    byte[] zeros = PbfMaker.zip(new byte[64 << 20]);
    var blob = Blob.newBuilder().setRawSize(1000).setZlibData(ByteString.copyFrom(zeros));
    PbfMaker.write(file, blob.build());
    assertThat(refusal().message().en()).contains("> 1000 bytes; expected 1000");
  }

  @Test
  void aBlockThatSaysItUnpacksToTwoGigabytes() {
    byte[] zeros = PbfMaker.zip(new byte[1 << 20]);
    var blob =
        Blob.newBuilder().setRawSize(Integer.MAX_VALUE).setZlibData(ByteString.copyFrom(zeros));
    PbfMaker.write(file, blob.build());
    assertThat(refusal().message().en()).contains("unpacked size 2147483647 bytes");
  }

  @Test
  void aBlockOfMillionsOfEmptyGroups() {
    byte[] groups = new byte[30 << 20];
    for (int i = 0; i < groups.length; i += 2) {
      groups[i] = 2 << 3 | 2;
    }
    PbfMaker.write(file, groups);
    assertThat(refusal().message().en()).contains("more than 1000000 parts");
  }

  @Test
  void aBlockPackedInAnotherWay() {
    PbfMaker.write(file, Blob.newBuilder().setLzmaData(ByteString.copyFromUtf8("x")).build());
    assertThat(refusal().message().en()).contains("unknown method; expected zlib");
  }

  @Test
  void aNodeBeyondThePole() {
    var osm = new PbfMaker();
    osm.node(11.43, 58.27, Map.of("natural", "tree"));
    osm.node(95, 91.5, Map.of("natural", "tree"));
    osm.write(file);
    assertThat(refusal().message().en()).contains("a node at 91.5°; expected ≤ 90°");
  }
}
