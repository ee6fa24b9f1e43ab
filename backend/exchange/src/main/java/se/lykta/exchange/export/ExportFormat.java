package se.lykta.exchange.export;

/** The formats that features can be written in. */
public enum ExportFormat {
  GEOJSON("geojson", "application/geo+json"),
  CSV("csv", "text/csv;charset=utf-8"),
  GPKG("gpkg", "application/geopackage+sqlite3");

  private final String ending;
  private final String mediaType;

  ExportFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** Of a file's name, without the dot; also the format's name in requests. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether several layers go into one file; others are put into a zip archive. */
  boolean holdsSeveralLayers() {
    return this == GPKG;
  }
}
