package se.lykta.server.transfer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.springframework.http.ContentDisposition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.exchange.export.Export;
import se.lykta.exchange.export.ExportFormat;
import se.lykta.exchange.export.ExportRequest;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Field;
import se.lykta.layers.Layer;
import se.lykta.server.accounts.Reader;
import se.lykta.server.geojson.BoxFilter;
import se.lykta.server.table.TableParameters;
import se.lykta.server.table.Tables;
import se.lykta.server.web.Parameters;
import se.lykta.store.Crs;
import se.lykta.store.FeatureStore;

/** Layers, or a selection of them, as a file to download. */
@RestController
class ExportController {
  private static final Set<String> KNOWN =
      Set.of("layers", "format", "crs", "bbox", "ids", "asOf", "fields");
  private static final Envelope NOWHERE = new Envelope(0, 0, 0, 0);

  private final FeatureStore store;
  private final Tables tables;

  ExportController(FeatureStore store, Tables tables) {
    this.store = store;
    this.tables = tables;
  }

  @GetMapping("/api/export")
  void export(Reader reader, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Layer> only =
        Optional.ofNullable(request.getParameter("layers")).flatMap(Catalogue::findLayer);
    var wanted = wanted(Parameters.of(request, known(only)), only, reader);
    response.setContentType(wanted.mediaType());
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment().filename(wanted.fileName()).build().toString());
    Export.write(store, wanted, response.getOutputStream());
  }

  /** One layer alone can be filtered and sorted like its table. */
  private static Set<String> known(Optional<Layer> only) {
    var known = new HashSet<>(KNOWN);
    only.map(TableParameters::names).ifPresent(known::addAll);
    return known;
  }

  private ExportRequest wanted(Parameters given, Optional<Layer> only, Reader reader) {
    var shown = only.filter(layer -> TableParameters.areGiven(layer, given));
    return new ExportRequest(
        layers(given),
        format(given),
        crs(given),
        given.box("bbox").filter(box -> shown.isEmpty()).map(ExportController::stored),
        shown
            .map(layer -> tables.list(TableParameters.read(layer, reader.sees(), given)))
            .or(() -> ids(given)),
        only.flatMap(layer -> fields(layer, given)),
        given.day("asOf"),
        reader.sees());
  }

  private static Optional<List<String>> fields(Layer layer, Parameters given) {
    return given
        .find("fields")
        .map(ExportController::named)
        .map(names -> names.stream().map(name -> field(layer, name)).toList());
  }

  private static String field(Layer layer, String name) {
    return layer
        .findField(name)
        .map(Field::name)
        .orElseThrow(
            () -> Parameters.invalid("fields", name, "lagrets fält", "fields of the layer"));
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

  private static Optional<List<UUID>> ids(Parameters given) {
    return given
        .find("ids")
        .map(list -> Stream.of(list.split(",")).map(id -> Parameters.id("ids", id)).toList());
  }
}
