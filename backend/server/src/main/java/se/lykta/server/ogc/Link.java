package se.lykta.server.ogc;

/**
 * A link as OGC API writes it.
 *
 * @param rel what it is to the page it stands on
 */
record Link(String href, String rel, String type, String title) {
  static final String JSON = "application/json";
  static final String GEOJSON = "application/geo+json";
  static final String SCHEMA = "application/schema+json";
  static final String OPENAPI = "application/vnd.oai.openapi+json;version=3.0";
  static final String HTML = "text/html";
}
