package se.lykta.server.features;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Layer;
import se.lykta.server.accounts.Reader;
import se.lykta.server.geojson.Cursor;
import se.lykta.server.geojson.FeatureWriter;
import se.lykta.server.geojson.FeatureWriter.Members;
import se.lykta.server.geojson.JsonBytes;
import se.lykta.server.geojson.Notation;
import se.lykta.server.geojson.PageReader;
import se.lykta.server.geojson.Separator;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.scenarios.Views;
import se.lykta.server.web.Parameters;
import se.lykta.store.FeatureStore;
import se.lykta.store.Version;
import se.lykta.store.View;

/** Features of a layer, one by one, as a list, and as they were. */
@RestController
@RequestMapping("/api/layers/{layer}/features")
class FeatureController {
  private static final String JSON = "application/json";
  private static final String GEOJSON = "application/geo+json";

  private final FeatureStore store;
  private final Views views;

  FeatureController(FeatureStore store, Views views) {
    this.store = store;
    this.views = views;
  }

  @GetMapping
  void list(
      @PathVariable String layer,
      Reader reader,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Layer of = Parameters.layer(layer);
    var wanted = ListRequest.of(of, reader.sees(), request, Views.PARAMETER);
    View view = views.of(wanted.given(), reader);
    begin(response, JSON);
    try (var out = JsonBytes.to(response.getOutputStream())) {
      var writer = new FeatureWriter(of, Notation.eastFirst(wanted.crs()), members(reader));
      if (view.overlay().isEmpty()) {
        write(wanted, writer, out);
      } else {
        write(wanted, view, writer, out);
      }
    }
  }

  /** A scenario's are one page: {@code matched} tells where there are more. */
  private static void write(ListRequest wanted, View view, FeatureWriter writer, JsonBytes out) {
    var separator = new Separator(out);
    var matched = new AtomicInteger();
    out.raw("{\"features\":[");
    view.readRows(
        wanted.page().query().from(0, 0, 0),
        row -> {
          if (wanted.page().rows().test(row) && matched.getAndIncrement() < wanted.page().limit()) {
            separator.next();
            writer.write(row, out);
          }
        });
    out.raw("],\"next\":null,\"matched\":" + matched + "}");
  }

  private void write(ListRequest wanted, FeatureWriter writer, JsonBytes out) {
    var separator = new Separator(out);
    out.raw("{\"features\":[");
    Optional<Cursor> next =
        PageReader.read(
            store,
            wanted.page(),
            row -> {
              separator.next();
              writer.write(row, out);
            });
    out.raw("],\"next\":").raw(next.map(cursor -> "\"" + cursor + "\"").orElse("null"));
    out.raw(",\"matched\":").raw(matched(wanted)).raw('}');
  }

  private String matched(ListRequest wanted) {
    return wanted.page().isPlain() ? Long.toString(store.count(wanted.page().query())) : "null";
  }

  @GetMapping("/{id}")
  void get(
      @PathVariable String layer,
      @PathVariable String id,
      Reader reader,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Layer of = Parameters.layer(layer);
    var given = Parameters.of(request, Set.of("crs", Views.PARAMETER));
    var crs = ListRequest.crs(given);
    UUID wanted = Parameters.id("id", id);
    var feature =
        views
            .of(given, reader)
            .find(of.name(), wanted)
            .filter(reader::sees)
            .orElseThrow(() -> missing(of, wanted));
    String tag = "\"" + feature.version() + "\"";
    begin(response, GEOJSON);
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    var out = JsonBytes.inMemory();
    new FeatureWriter(of, Notation.eastFirst(crs), members(reader)).write(feature, out);
    response.getOutputStream().write(out.toArray());
  }

  @GetMapping("/{id}/history")
  void history(
      @PathVariable String layer,
      @PathVariable String id,
      Reader reader,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Layer of = Parameters.layer(layer);
    var crs = ListRequest.crs(Parameters.of(request, Set.of("crs")));
    var versions = shown(of, Parameters.id("id", id), reader);
    var features = new FeatureWriter(of, Notation.eastFirst(crs), members(reader));
    begin(response, JSON);
    try (var out = JsonBytes.to(response.getOutputStream())) {
      new HistoryWriter(features, out).write(versions);
    }
  }

  private List<Version> shown(Layer layer, UUID id, Reader reader) {
    var versions =
        store.history(layer.name(), id).stream()
            .filter(version -> reader.sees(version.feature()))
            .toList();
    if (versions.isEmpty()) {
      throw missing(layer, id);
    }
    return versions;
  }

  private static Members members(Reader reader) {
    return reader.isMember() ? Members.OWN : Members.NAMELESS;
  }

  private static void begin(HttpServletResponse response, String mediaType) {
    response.setContentType(mediaType);
    response.setHeader("Cache-Control", "private, no-cache");
    response.addHeader("Vary", "Cookie");
  }

  private static ProblemException missing(Layer layer, UUID id) {
    return ProblemException.of(
        ProblemKind.NOT_FOUND,
        layer.singular().sv() + " " + id + " finns inte",
        "There is no " + layer.singular().en().toLowerCase(Locale.ROOT) + " " + id);
  }
}
