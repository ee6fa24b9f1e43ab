package se.lykta.server.ogc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Field;
import se.lykta.layers.Layer;

/** The OpenAPI 3.0 document, with the schema of each layer in its place. */
final class OpenApi {
  private static final Map<String, Object> TEXT = Map.of("type", "string");

  private OpenApi() {}

  /**
   * @param base address of the landing page
   */
  static Map<String, Object> document(String base) {
    var document = new LinkedHashMap<String, Object>();
    document.put("openapi", "3.0.3");
    document.put("info", info());
    document.put("servers", List.of(Map.of("url", base)));
    document.put("paths", paths());
    return document;
  }

  private static Map<String, Object> info() {
    var info = new LinkedHashMap<String, Object>();
    info.put("title", "Lykta");
    info.put("description", "The municipality's layers as OGC API – Features, Part 1 and 2");
    info.put("version", "0.1.0");
    info.put("license", Map.of("name", "EUPL-1.2"));
    return info;
  }

  private static Map<String, Object> paths() {
    var paths = new LinkedHashMap<String, Object>();
    paths.put("/", page("getLandingPage", "The landing page", Link.JSON));
    paths.put("/conformance", page("getConformance", "What the API conforms to", Link.JSON));
    paths.put("/api", page("getApi", "This document", Link.OPENAPI));
    paths.put("/collections", page("getCollections", "The layers", Link.JSON));
    Catalogue.LAYERS.forEach(layer -> addLayer(layer, paths));
    return paths;
  }

  private static void addLayer(Layer layer, Map<String, Object> paths) {
    String path = "/collections/" + layer.name();
    String title = layer.title().en();
    paths.put(path, page("describe_" + layer.name(), title, Link.JSON));
    paths.put(path + "/schema", page("schema_" + layer.name(), title + ": schema", Link.SCHEMA));
    paths.put(
        path + "/queryables",
        page("queryables_" + layer.name(), title + ": what can be asked for", Link.SCHEMA));
    paths.put(path + "/items", items(layer));
    paths.put(path + "/items/{featureId}", item(layer));
  }

  private static Map<String, Object> page(String id, String summary, String mediaType) {
    return get(id, summary, List.of(format()), mediaType, Map.of("type", "object"));
  }

  private static Map<String, Object> items(Layer layer) {
    var parameters = new ArrayList<Map<String, Object>>();
    parameters.add(format());
    parameters.add(limit());
    parameters.add(
        query("offset", "How many to pass over", Map.of("type", "integer", "minimum", 0)));
    parameters.add(query("after", "Where the page begins; comes with the link next", TEXT));
    parameters.add(query("bbox", "Least and greatest coordinates, in bbox-crs", numbers()));
    parameters.add(query("bbox-crs", "The system of bbox", systems()));
    parameters.add(query("crs", "The system of the answer", systems()));
    parameters.add(query("datetime", "An instant, or an interval with / between", TEXT));
    layer.fields().forEach(field -> parameters.add(filter(layer, field)));
    return get(
        "items_" + layer.name(), layer.title().en(), parameters, Link.GEOJSON, collection(layer));
  }

  private static Map<String, Object> item(Layer layer) {
    var id = new LinkedHashMap<String, Object>();
    id.put("name", "featureId");
    id.put("in", "path");
    id.put("required", true);
    id.put("schema", Map.of("type", "string", "format", "uuid"));
    var parameters = List.of(id, format(), query("crs", "The system of the answer", systems()));
    return get(
        "item_" + layer.name(), layer.singular().en(), parameters, Link.GEOJSON, feature(layer));
  }

  private static Map<String, Object> get(
      String id,
      String summary,
      List<? extends Map<String, Object>> parameters,
      String mediaType,
      Map<String, Object> schema) {
    var content = new LinkedHashMap<String, Object>();
    content.put(mediaType, Map.of("schema", schema));
    content.put(Link.HTML, Map.of("schema", TEXT));
    var ok = new LinkedHashMap<String, Object>();
    ok.put("description", summary);
    ok.put("content", content);
    var responses = new LinkedHashMap<String, Object>();
    responses.put("200", ok);
    responses.put("default", error());
    var operation = new LinkedHashMap<String, Object>();
    operation.put("operationId", id);
    operation.put("summary", summary);
    operation.put("parameters", parameters);
    operation.put("responses", responses);
    return Map.of("get", operation);
  }

  private static Map<String, Object> error() {
    var error = new LinkedHashMap<String, Object>();
    error.put("description", "What went wrong (RFC 9457)");
    error.put(
        "content", Map.of("application/problem+json", Map.of("schema", Map.of("type", "object"))));
    return error;
  }

  private static Map<String, Object> query(
      String name, String description, Map<String, Object> schema) {
    var parameter = new LinkedHashMap<String, Object>();
    parameter.put("name", name);
    parameter.put("in", "query");
    parameter.put("required", false);
    parameter.put("description", description);
    parameter.put("schema", schema);
    parameter.put("style", "form");
    parameter.put("explode", false);
    return parameter;
  }

  private static Map<String, Object> format() {
    var schema = new LinkedHashMap<String, Object>(TEXT);
    schema.put("enum", List.of("json", "html"));
    return query("f", "The form of the answer", schema);
  }

  private static Map<String, Object> limit() {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "integer");
    schema.put("minimum", 1);
    schema.put("maximum", ItemsRequest.MOST);
    schema.put("default", ItemsRequest.USUAL);
    return query("limit", "How many at most", schema);
  }

  private static Map<String, Object> numbers() {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "array");
    schema.put("items", Map.of("type", "number"));
    schema.put("minItems", 4);
    schema.put("maxItems", 6);
    return schema;
  }

  private static Map<String, Object> systems() {
    var schema = new LinkedHashMap<String, Object>(TEXT);
    schema.put("format", "uri");
    schema.put("enum", Systems.uris());
    schema.put("default", Systems.CRS84.uri());
    return schema;
  }

  private static Map<String, Object> filter(Layer layer, Field field) {
    var property = Schemas.forOpenApi(layer).get(field.name());
    var schema = new LinkedHashMap<String, Object>();
    ((Map<?, ?>) property).forEach((name, value) -> schema.put(name.toString(), value));
    return query(field.name(), field.title().en(), schema);
  }

  private static Map<String, Object> collection(Layer layer) {
    var properties = new LinkedHashMap<String, Object>();
    properties.put("type", Map.of("type", "string", "enum", List.of("FeatureCollection")));
    properties.put("features", Map.of("type", "array", "items", feature(layer)));
    properties.put("numberReturned", Map.of("type", "integer"));
    properties.put("numberMatched", Map.of("type", "integer"));
    properties.put("timeStamp", Map.of("type", "string", "format", "date-time"));
    properties.put("links", Map.of("type", "array", "items", Map.of("type", "object")));
    return object(properties);
  }

  private static Map<String, Object> feature(Layer layer) {
    var geometry = new LinkedHashMap<String, Object>();
    geometry.put("type", "object");
    geometry.put("nullable", true);
    geometry.put("description", layer.geometry().ogcName());
    var properties = new LinkedHashMap<String, Object>();
    properties.put("type", Map.of("type", "string", "enum", List.of("Feature")));
    properties.put("id", Map.of("type", "string", "format", "uuid"));
    properties.put("geometry", geometry);
    properties.put("properties", object(Schemas.forOpenApi(layer)));
    return object(properties);
  }

  private static Map<String, Object> object(Map<String, Object> properties) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "object");
    schema.put("properties", properties);
    return schema;
  }
}
