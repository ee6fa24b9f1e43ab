package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoPackageReportPartsTest extends ReportPartsContract {
  @TempDir static Path folder;

  @Override
  StoreSettings settings() {
    return TestStores.geoPackage(folder);
  }

  @Test
  void whatWasMaskedStandsNowhereInTheFiles() throws IOException {
    byte[] face = new byte[300_000];
    new Random(1).nextBytes(face);
    UUID report = UUID.randomUUID();
    UUID id = UUID.randomUUID();
    store
        .photos()
        .add(id, new Photos.Arrived(report, "f".repeat(64), Photo.Kind.BEFORE, "fatima", face));
    var unknown = new Photo.Development(1, 1, Optional.empty(), Optional.empty());
    store.photos().develop(id, new Photo.Pictures(face, face), unknown);
    assertThat(filesWith(face)).isNotEmpty();
    store.photos().mask(id, new Photo.Pictures(new byte[] {0}, new byte[] {0}), "petra");
    assertThat(filesWith(face)).isEmpty();
  }

  /** Files that hold a piece of it; a large value is kept in pieces. */
  private static List<Path> filesWith(byte[] content) throws IOException {
    String piece = new String(content, 200_000, 100, StandardCharsets.ISO_8859_1);
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> holds(file, piece)).toList();
    }
  }

  private static boolean holds(Path file, String piece) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(piece);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
