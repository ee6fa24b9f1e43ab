package se.lykta.server.lighting.tile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lykta.engine.grid.LightTile;

/**
 * Computed sums on the disk, each named by its fingerprint. A file appears whole or not at all; one
 * that is damaged is computed anew. What was not asked for longest goes first when there is too
 * much.
 */
final class TileFolder {
  private static final Logger LOG = LoggerFactory.getLogger(TileFolder.class);
  private static final String ENDING = ".light";

  private final Path folder;
  private final long mostBytes;
  private long bytes = -1;

  TileFolder(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
  }

  Optional<List<LightTile>> find(String fingerprint) {
    Path file = file(fingerprint);
    try {
      byte[] content = Files.readAllBytes(file);
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return Optional.of(TileFile.read(content));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      LOG.warn("Light is computed anew: {}", e.getMessage());
      return Optional.empty();
    }
  }

  /** Light that can't be kept is computed again; that is no reason to refuse it. */
  void put(String fingerprint, List<LightTile> tiles) {
    if (mostBytes == 0) {
      return;
    }
    try {
      byte[] content = TileFile.write(tiles);
      Files.createDirectories(folder);
      Path unfinished = Files.createTempFile(folder, "new", ".tmp");
      Files.write(unfinished, content);
      Files.move(unfinished, file(fingerprint), StandardCopyOption.ATOMIC_MOVE);
      grown(content.length);
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("Light can't be kept in {}: {}", folder, e.toString());
    }
  }

  private Path file(String fingerprint) {
    return folder.resolve(fingerprint + ENDING);
  }

  private synchronized void grown(long more) throws IOException {
    bytes = bytes < 0 ? measure() : bytes + more;
    if (bytes > mostBytes) {
      sweep();
    }
  }

  private record Found(Path path, long bytes, FileTime used) {}

  private long measure() throws IOException {
    return list().stream().mapToLong(Found::bytes).sum();
  }

  /** Down to three quarters, so that it is not done for every tile. */
  private void sweep() throws IOException {
    List<Found> oldestFirst = new ArrayList<>(list());
    oldestFirst.sort(Comparator.comparing(Found::used));
    bytes = oldestFirst.stream().mapToLong(Found::bytes).sum();
    for (Found file : oldestFirst) {
      if (bytes <= mostBytes / 4 * 3) {
        return;
      }
      Files.deleteIfExists(file.path());
      bytes -= file.bytes();
    }
  }

  private List<Found> list() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).flatMap(TileFolder::look).toList();
    }
  }

  private static Stream<Found> look(Path file) {
    try {
      return Stream.of(new Found(file, Files.size(file), Files.getLastModifiedTime(file)));
    } catch (NoSuchFileException e) {
      return Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
