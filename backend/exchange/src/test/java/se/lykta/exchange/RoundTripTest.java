package se.lykta.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.lykta.exchange.export.Export;
import se.lykta.exchange.export.ExportFormat;
import se.lykta.exchange.export.ExportRequest;
import se.lykta.layers.Feature;
import se.lykta.store.Crs;

/** Out as GeoJSON or CSV and in again: the same features under the same ids. */
class RoundTripTest {
  private static final double LON = 11.43;
  private static final double LAT = 58.27;
  private static final List<String> LAYERS =
      List.of("light_point", "luminaire", "luminaire_type", "building", "street", "place");

  @ParameterizedTest
  @CsvSource({
    "GEOJSON, CRS84", "GEOJSON, EPSG:3007", "GEOJSON, EPSG:3006",
    "CSV, CRS84", "CSV, EPSG:3007", "CSV, EPSG:3006"
  })
  void everyFeatureComesBackAsItWas(
      ExportFormat format, String crs, @TempDir Path here, @TempDir Path there) throws IOException {
    try (Trial from = Trial.in(here);
        Trial to = Trial.in(there)) {
      from.bringIn(block(here.resolve("block.osm.pbf")));
      assertThat(to.bringIn(export(from, here, format, crs))).isEmpty();
      for (String layer : LAYERS) {
        assertSame(from.all(layer), to.all(layer));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"GEOJSON", "CSV"})
  void whatWasExportedIsKnownToItsOwnStore(ExportFormat format, @TempDir Path here)
      throws IOException {
    try (Trial trial = Trial.in(here)) {
      trial.bringIn(block(here.resolve("block.osm.pbf")));
      try (ImportPreview preview = trial.read(export(trial, here, format, "CRS84"))) {
        assertThat(preview.counts()).allMatch(count -> count.create() + count.update() == 0);
      }
    }
  }

  /** An event has a note of its own, beside what the file says of rows that are made up. */
  @ParameterizedTest
  @EnumSource(names = {"GEOJSON", "CSV"})
  void aMadeUpEventKeepsItsNote(ExportFormat format, @TempDir Path here, @TempDir Path there)
      throws IOException {
    try (Trial from = Trial.in(here);
        Trial to = Trial.in(there)) {
      String event =
          "Slag,lon,lat,Hänt tidigast,Upptäckt,Anteckning,provenance\n"
              + "graffiti,11.43,58.27,2026-10-25 01:30,2026-10-25 03:30,"
              + "\"=Väggen, \"\"södra\"\"; sidan\nigen\",illustrative\n"
              + "graffiti,11.43,58.27,,2026-10-25 03:30,,official\n";
      from.bringIn(Files.writeString(here.resolve("event-in.csv"), event));
      assertThat(to.bringIn(export(from, here, format, "EPSG:3006", "event"))).isEmpty();
      assertSame(from.all("event"), to.all("event"));
      assertThat(to.all("event"))
          .extracting(one -> one.values().get("note"))
          .contains("=Väggen, \"södra\"; sidan\nigen");
    }
  }

  private static Path block(Path file) {
    var osm = new PbfMaker();
    long a = osm.node(LON, LAT, Map.of());
    long b = osm.node(LON + 0.001, LAT + 0.0005, Map.of());
    osm.way(Map.of("highway", "residential", "name", "Norra Kronbergsgatan", "lit", "yes"), a, b);
    osm.node(
        LON, LAT + 0.0001, Map.of("highway", "street_lamp", "ref", "1", "light:method", "LED"));
    long outer = osm.box(Map.of(), LON, LAT + 0.001, 0.0005);
    long inner = osm.box(Map.of(), LON + 0.0001, LAT + 0.0011, 0.0001);
    osm.multipolygon(Map.of("building", "church", "building:levels", "3"), outer, inner);
    osm.box(
        Map.of("leisure", "park", "name", "Stadsparken", "alt_name", "Parken;P"), LON, LAT, 0.01);
    return osm.write(file);
  }

  private static Path[] export(Trial trial, Path folder, ExportFormat format, String crs)
      throws IOException {
    var files = new Path[LAYERS.size()];
    for (int i = 0; i < files.length; i++) {
      files[i] = export(trial, folder, format, crs, LAYERS.get(i));
    }
    return files;
  }

  private static Path export(
      Trial trial, Path folder, ExportFormat format, String crs, String layer) throws IOException {
    Path file = folder.resolve(layer + "." + format.ending());
    try (OutputStream out = Files.newOutputStream(file)) {
      Export.write(trial.store(), ExportRequest.of(format, Crs.of(crs), layer), out);
    }
    return file;
  }

  private static void assertSame(List<Feature> before, List<Feature> after) {
    assertThat(after).hasSameSizeAs(before).isNotEmpty();
    List<Feature> expected = sorted(before);
    List<Feature> found = sorted(after);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(found.get(i).id()).isEqualTo(expected.get(i).id());
      assertThat(found.get(i).values()).isEqualTo(expected.get(i).values());
      if (expected.get(i).geometry() != null) {
        var here = expected.get(i).geometry().norm();
        assertThat(found.get(i).geometry().norm().equalsExact(here, 0.001)).isTrue();
      }
    }
  }

  private static List<Feature> sorted(List<Feature> features) {
    return features.stream().sorted(Comparator.comparing(Feature::id)).toList();
  }
}
