package se.lykta.server.ogc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Layer;
import se.lykta.server.accounts.Reader;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.store.Crs;

/** The layers as collections, with their schemas. */
@RestController
@RequestMapping("/ogc/collections")
class CollectionController {
  private final Pages pages;
  private final Extents extents;

  CollectionController(Pages pages, Extents extents) {
    this.pages = pages;
    this.extents = extents;
  }

  @GetMapping
  void collections(Reader reader, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var format = Pages.format(request);
    var place = pages.place(request);
    var page = new LinkedHashMap<String, Object>();
    page.put("links", place.selfAndAlternate(format, Link.JSON));
    page.put("crs", Systems.uris());
    page.put(
        "collections",
        Catalogue.LAYERS.stream().map(layer -> collection(layer, place, reader)).toList());
    pages.write(response, format, Link.JSON, "Collections", page);
  }

  @GetMapping("/{layer}")
  void collection(
      @PathVariable String layer,
      Reader reader,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var format = Pages.format(request);
    var place = pages.place(request);
    Layer of = layer(layer);
    var page = collection(of, place, reader);
    var links = new ArrayList<>(place.selfAndAlternate(format, Link.JSON));
    links.addAll(links(of, place));
    page.put("links", links);
    pages.write(response, format, Link.JSON, of.title().en(), page);
  }

  private Map<String, Object> collection(Layer layer, Place place, Reader reader) {
    var page = new LinkedHashMap<String, Object>();
    page.put("id", layer.name());
    page.put("title", layer.title().sv() + " / " + layer.title().en());
    page.put("itemType", "feature");
    page.put("extent", extent(layer, reader));
    page.put("crs", Systems.uris());
    page.put("storageCrs", Crs.STORED.uri());
    var links = new ArrayList<Link>();
    String own = place.href("/collections/" + layer.name());
    links.add(new Link(own, "self", Link.JSON, layer.title().en()));
    links.addAll(links(layer, place));
    page.put("links", links);
    return page;
  }

  private Map<String, Object> extent(Layer layer, Reader reader) {
    var extent = new LinkedHashMap<String, Object>();
    extents
        .find(layer, reader.sees())
        .ifPresent(
            box -> extent.put("spatial", Map.of("bbox", List.of(box), "crs", Systems.CRS84.uri())));
    var always = List.of(Collections.nCopies(2, null));
    extent.put("temporal", Map.of("interval", always));
    return extent;
  }

  private static List<Link> links(Layer layer, Place place) {
    String own = place.href("/collections/" + layer.name());
    String queryables = "http://www.opengis.net/def/rel/ogc/1.0/queryables";
    return List.of(
        new Link(own + "/items?f=json", "items", Link.GEOJSON, "Features as GeoJSON"),
        new Link(own + "/items?f=html", "items", Link.HTML, "Features as HTML"),
        new Link(own + "/schema", "describedby", Link.SCHEMA, "Schema"),
        new Link(own + "/queryables", queryables, Link.SCHEMA, "What can be asked for"));
  }

  @GetMapping("/{layer}/schema")
  void schema(@PathVariable String layer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var schema = Schemas.returnable(layer(layer));
    writeSchema(schema, layer(layer), request, response);
  }

  @GetMapping("/{layer}/queryables")
  void queryables(
      @PathVariable String layer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var schema = Schemas.queryable(layer(layer));
    writeSchema(schema, layer(layer), request, response);
  }

  private void writeSchema(
      Map<String, Object> schema,
      Layer layer,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var format = Pages.format(request);
    var place = pages.place(request);
    schema.put("$id", place.base() + place.path());
    pages.write(response, format, Link.SCHEMA, layer.title().en(), schema);
  }

  /**
   * @throws ProblemException where there is no such collection
   */
  static Layer layer(String name) {
    return Catalogue.findLayer(name)
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemKind.NOT_FOUND,
                    "Samlingen " + name + " finns inte",
                    "There is no collection " + name));
  }
}
