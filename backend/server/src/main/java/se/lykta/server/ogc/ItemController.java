package se.lykta.server.ogc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Feature;
import se.lykta.layers.Layer;
import se.lykta.layers.Values;
import se.lykta.server.accounts.Reader;
import se.lykta.server.geojson.Cursor;
import se.lykta.server.geojson.FeatureWriter;
import se.lykta.server.geojson.JsonBytes;
import se.lykta.server.geojson.Notation;
import se.lykta.server.geojson.PageReader;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.web.Parameters;
import se.lykta.store.FeatureStore;
import tools.jackson.databind.json.JsonMapper;

/** The features of a collection, page by page or one alone. */
@RestController
@RequestMapping("/ogc/collections/{layer}/items")
class ItemController {
  private static final Set<String> KNOWN = Set.of("f", "crs");

  private final FeatureStore store;
  private final Pages pages;
  private final JsonMapper json;

  ItemController(FeatureStore store, Pages pages, JsonMapper json) {
    this.store = store;
    this.pages = pages;
    this.json = json;
  }

  @GetMapping
  void items(
      @PathVariable String layer,
      Reader reader,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var wanted = ItemsRequest.of(CollectionController.layer(layer), reader.sees(), request);
    var place = pages.place(request);
    begin(response, wanted.notation());
    switch (wanted.format()) {
      case JSON -> writeJson(wanted, place, reader, response);
      case HTML -> writeHtml(wanted, place, response);
    }
  }

  private void writeJson(
      ItemsRequest wanted, Place place, Reader reader, HttpServletResponse response)
      throws IOException {
    response.setContentType(Link.GEOJSON);
    try (var out = JsonBytes.to(response.getOutputStream())) {
      var writer = new CollectionWriter(wanted, out);
      out.raw("{\"type\":\"FeatureCollection\",\"features\":[");
      var next = PageReader.read(store, wanted.page(), writer);
      out.raw("],\"numberReturned\":").whole(writer.written());
      if (wanted.unfiltered()) {
        out.raw(",\"numberMatched\":").whole(store.count(wanted.layer().name(), reader.sees()));
      }
      out.raw(",\"timeStamp\":").text(Instant.now().toString());
      out.raw(",\"links\":").raw(json.writeValueAsBytes(links(place, wanted, next.orElse(null))));
      out.raw('}');
    }
  }

  private static List<Link> links(Place place, ItemsRequest wanted, Cursor next) {
    var links = new ArrayList<>(place.selfAndAlternate(wanted.format(), Link.GEOJSON));
    if (next != null) {
      String type = wanted.format() == Format.HTML ? Link.HTML : Link.GEOJSON;
      links.add(new Link(place.next(next.toString()), "next", type, "Next page"));
    }
    String collection = place.href("/collections/" + wanted.layer().name());
    links.add(new Link(collection, "collection", Link.JSON, wanted.layer().title().en()));
    return links;
  }

  private void writeHtml(ItemsRequest wanted, Place place, HttpServletResponse response)
      throws IOException {
    List<Map<String, Object>> features = new ArrayList<>();
    var next =
        PageReader.read(
            store, wanted.page(), row -> features.add(shown(row.feature(), wanted.layer(), place)));
    var page = new LinkedHashMap<String, Object>();
    page.put("links", links(place, wanted, next.orElse(null)));
    page.put("features", features);
    Pages.sendHtml(response, HtmlPage.of(wanted.layer().title().en(), page));
  }

  private static Map<String, Object> shown(Feature feature, Layer layer, Place place) {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("id", item(feature, layer, place));
    shown.putAll(Values.toJson(feature.values()));
    return shown;
  }

  private static Link item(Feature feature, Layer layer, Place place) {
    String address = place.href("/collections/" + layer.name() + "/items/" + feature.id());
    return new Link(address + "?f=html", "item", Link.HTML, feature.id().toString());
  }

  @GetMapping("/{id}")
  void item(
      @PathVariable String layer,
      @PathVariable String id,
      Reader reader,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Layer of = CollectionController.layer(layer);
    var given = Parameters.of(request, KNOWN);
    var format = Format.of(request, given);
    var notation = ItemsRequest.notation(given);
    var feature = find(of, id, reader);
    begin(response, notation);
    String tag = "\"" + feature.version() + (format == Format.HTML ? "-html" : "") + "\"";
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    var place = pages.place(request);
    switch (format) {
      case JSON -> Pages.send(response, Link.GEOJSON, asJson(feature, of, notation, place));
      case HTML ->
          Pages.sendHtml(response, HtmlPage.of(of.singular().en(), shown(feature, of, place)));
    }
  }

  private byte[] asJson(Feature feature, Layer layer, Notation notation, Place place) {
    var links = new ArrayList<>(place.selfAndAlternate(Format.JSON, Link.GEOJSON));
    String collection = place.href("/collections/" + layer.name());
    links.add(new Link(collection, "collection", Link.JSON, layer.title().en()));
    var out = JsonBytes.inMemory();
    new FeatureWriter(layer, notation, FeatureWriter.Members.PLAIN)
        .write(feature, json.writeValueAsBytes(links), out);
    return out.toArray();
  }

  private Feature find(Layer layer, String id, Reader reader) {
    UUID wanted = Parameters.id("id", id);
    return store
        .find(layer.name(), wanted)
        .filter(reader::sees)
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemKind.NOT_FOUND,
                    layer.singular().sv() + " " + id + " finns inte",
                    "There is no " + layer.singular().en().toLowerCase(Locale.ROOT) + " " + id));
  }

  private static void begin(HttpServletResponse response, Notation notation) {
    response.setHeader("Content-Crs", "<" + notation.crs().uri() + ">");
    response.setHeader("Cache-Control", "private, no-cache");
    response.addHeader("Vary", "Accept, Cookie");
  }
}
