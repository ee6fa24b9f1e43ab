package se.lykta.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lykta.store.StoreSettings;

/** The stores of a run: a GeoPackage in a temporary folder and, where one is given, PostGIS. */
final class Stores {

  /**
   * @param folder where the server keeps its files
   * @param place what the server is told so that it uses the same store
   */
  record Store(String name, StoreSettings settings, Path folder, List<String> place) {

    /** What the light that the server keeps takes of the disk. */
    long lightBytes() {
      try (var files = Files.walk(folder.resolve("light"))) {
        return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The server's settings, without demo. */
    List<String> server() {
      return with("--lykta.demo=false");
    }

    /**
     * With the demo's log-ins, which need the loopback address; its town fills empty stores only.
     */
    List<String> serverWithLogIns() {
      return with("--lykta.demo=true", "--server.address=127.0.0.1");
    }

    private List<String> with(String... settings) {
      return Stream.concat(place.stream(), Stream.of(settings)).toList();
    }
  }

  private final Path folder;
  private final String schema;
  private final Optional<String> postgis = Optional.ofNullable(System.getenv("LYKTA_TEST_POSTGIS"));

  /**
   * @param schema of PostgreSQL; the server uses {@code public}
   */
  Stores(String schema) {
    this.schema = schema;
    try {
      folder = Files.createTempDirectory("lykta-benchmark");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Store> list() {
    return Stream.concat(Stream.of(geoPackage()), postgis.stream().map(this::postgis)).toList();
  }

  private Store geoPackage() {
    var file = new StoreSettings.GeoPackageFile(folder.resolve("lykta.gpkg"));
    return new Store("GeoPackage", file, folder, List.of("--lykta.data-dir=" + folder));
  }

  private Store postgis(String url) {
    var words = List.of("--lykta.data-dir=" + folder, "--lykta.postgis=" + url);
    return new Store("PostGIS", new StoreSettings.Postgis(url, null, null, schema), folder, words);
  }
}
