package se.lykta.server.transfer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.springframework.http.ContentDisposition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.exchange.export.Export;
import se.lykta.exchange.export.ExportFormat;
import se.lykta.exchange.export.ExportRequest;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Layer;
import se.lykta.server.accounts.Reader;
import se.lykta.server.geojson.BoxFilter;
import se.lykta.server.web.Parameters;
import se.lykta.store.Crs;
import se.lykta.store.FeatureStore;

/** Layers, or a selection of them, as a file to download. */
@RestController
class ExportController {
  private static final Set<String> KNOWN = Set.of("layers", "format", "crs", "bbox", "ids", "asOf");
  private static final Envelope NOWHERE = new Envelope(0, 0, 0, 0);

  private final FeatureStore store;

  ExportController(FeatureStore store) {
    this.store = store;
  }

  @GetMapping("/api/export")
  void export(Reader reader, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var wanted = wanted(Parameters.of(request, KNOWN), reader);
    response.setContentType(wanted.mediaType());
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment().filename(wanted.fileName()).build().toString());
    Export.write(store, wanted, response.getOutputStream());
  }

  private static ExportRequest wanted(Parameters given, Reader reader) {
    return new ExportRequest(
        layers(given),
        format(given),
        crs(given),
        given.box("bbox").map(ExportController::stored),
        ids(given),
        given.day("asOf"),
        reader.sees());
  }

  /** The system is named here and not once for all, because its first use costs a second. */
  private static Envelope stored(Envelope degrees) {
    return BoxFilter.of(degrees, Crs.of("CRS84")).map(BoxFilter::stored).orElse(NOWHERE);
  }

  private static List<String> layers(Parameters given) {
    List<String> names =
        given.find("layers").map(ExportController::named).orElseGet(() -> allLayers());
    names.stream()
        .filter(name -> Catalogue.findLayer(name).isEmpty())
        .findFirst()
        .ifPresent(
            name -> {
              throw Parameters.invalid("layers", name, "lagrens namn", "names of layers");
            });
    return names;
  }

  /** Each once; commas alone name an unknown layer. */
  private static List<String> named(String list) {
    return Stream.of(list.split(",", -1)).distinct().toList();
  }

  private static List<String> allLayers() {
    return Catalogue.LAYERS.stream().map(Layer::name).toList();
  }

  private static ExportFormat format(Parameters given) {
    String name = given.find("format").orElse(ExportFormat.GEOJSON.ending());
    return Arrays.stream(ExportFormat.values())
        .filter(format -> format.ending().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Parameters.invalid(
                    "format", name, "geojson, csv eller gpkg", "geojson, csv or gpkg"));
  }

  private static Crs crs(Parameters given) {
    String name = given.find("crs").orElse(Crs.STORED.code());
    return Optional.of(name)
        .flatMap(Crs::find)
        .orElseThrow(
            () ->
                Parameters.invalid(
                    "crs",
                    name,
                    "EPSG:3007, EPSG:3006 eller EPSG:4326",
                    "EPSG:3007, EPSG:3006 or EPSG:4326"));
  }

  private static Set<UUID> ids(Parameters given) {
    return given.find("ids").stream()
        .flatMap(list -> Stream.of(list.split(",")))
        .map(id -> Parameters.id("ids", id))
        .collect(Collectors.toSet());
  }
}
