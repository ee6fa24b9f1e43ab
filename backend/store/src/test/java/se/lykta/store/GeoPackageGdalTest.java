package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.lykta.store.Samples.near;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Layer;

/** Another program opens the file while the store has it open and writes: GDAL, as QGIS does. */
class GeoPackageGdalTest extends StoreContract {
  private static final int LAMPS = 40;

  @TempDir static Path folder;

  @Override
  StoreSettings settings() {
    return TestStores.geoPackage(folder);
  }

  @BeforeAll
  void fill() throws Exception {
    assumeTrue(isThere(), "skipped: GDAL's ogrinfo is not installed");
    for (int i = 0; i < LAMPS; i++) {
      savedLamp(near(i * 10, 0));
    }
    var street = Samples.with(Samples.named("Kungsgatan"), "function", "main");
    save(new Edit.Create("street", UUID.randomUUID(), Samples.line(0, 0, 50, 5), street));
  }

  private static boolean isThere() throws InterruptedException {
    try {
      return new ProcessBuilder("ogrinfo", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** What it prints; it must have nothing to complain about. */
  private static String ogrinfo(String... arguments) throws IOException, InterruptedException {
    Path said = Files.createTempFile(folder, "ogrinfo", ".txt");
    Path complained = Files.createTempFile(folder, "ogrinfo", ".err");
    List<String> command = new ArrayList<>(List.of("ogrinfo"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(said.toFile())
            .redirectError(complained.toFile())
            .start();
    assertThat(process.waitFor()).as("exit code of %s", command).isZero();
    assertThat(complained).as("warnings of %s", command).isEmptyFile();
    String text = Files.readString(said, StandardCharsets.UTF_8);
    assertThat(text).doesNotContain("Warning", "ERROR");
    return text;
  }

  private static String file() {
    return folder.resolve("lykta.gpkg").toString();
  }

  /** The part of the summary that is about one layer. */
  private static String part(String summary, String layer) {
    return Stream.of(summary.split("(?m)^(?=Layer name: )"))
        .filter(part -> part.startsWith("Layer name: " + layer + "\n"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no layer " + layer + " in " + summary));
  }

  private static String geometry(Layer layer) {
    return switch (layer.geometry()) {
      case POINT -> "Point";
      case LINE_STRING -> "Line String";
      case POLYGON -> "Polygon";
      case NONE -> "None";
    };
  }

  @Test
  void every_layer_is_there_with_its_geometry_system_and_count() throws Exception {
    String summary = ogrinfo("-so", "-al", file());
    for (Layer layer : Catalogue.LAYERS) {
      String part = part(summary, layer.name());
      assertThat(part)
          .contains("Geometry: " + geometry(layer) + "\n")
          .contains("Feature Count: " + store.list(Query.of(layer.name())).size() + "\n");
      if (layer.hasGeometry()) {
        assertThat(part).contains("SWEREF99 12 00", "ID[\"EPSG\",3007]]");
      }
    }
    assertThat(summary.split("(?m)^Layer name: ")).hasSize(Catalogue.LAYERS.size() + 1);
  }

  @Test
  void a_box_is_answered_from_the_spatial_index() throws Exception {
    String w = Double.toString(Samples.EAST - 1);
    String e = Double.toString(Samples.EAST + 41);
    String s = Double.toString(Samples.NORTH - 1);
    String n = Double.toString(Samples.NORTH + 1);
    assertThat(ogrinfo("-so", "-spat", w, s, e, n, file(), "light_point"))
        .contains("Feature Count: 5\n");
    assertThat(ogrinfo("-q", "-sql", "SELECT HasSpatialIndex('light_point', 'geom')", file()))
        .contains("= 1");
  }

  @Test
  void the_last_commit_is_read_while_the_next_ones_are_made() throws Exception {
    var done = new AtomicBoolean();
    try (var writer = Executors.newSingleThreadExecutor()) {
      var writing = writer.submit(() -> write(done));
      for (int i = 0; i < 5; i++) {
        int before = store.list(Query.of("tree")).size();
        String part = part(ogrinfo("-so", "-al", file()), "tree");
        int after = store.list(Query.of("tree")).size();
        assertThat(count(part)).isBetween(before, after);
      }
      done.set(true);
      assertThat(writing.get()).isPositive();
    }
  }

  private int write(AtomicBoolean done) {
    int written = 0;
    while (!done.get()) {
      var values = new java.util.HashMap<>(Samples.with(Samples.named("x"), "height_m", 7.0));
      values.remove("name");
      save(new Edit.Create("tree", UUID.randomUUID(), near(written++ % 100, 300), values));
    }
    return written;
  }

  private static int count(String part) {
    return Integer.parseInt(part.replaceFirst("(?s).*Feature Count: (\\d+).*", "$1"));
  }
}
