package se.lykta.store;

import java.util.regex.Pattern;

/**
 * A name of a coordinate reference system, read from any of the forms in which files and interfaces
 * write it.
 *
 * @param number the EPSG number; 0 for CRS84
 */
record CrsName(int number) {
  static final CrsName CRS84 = new CrsName(0);

  private static final Pattern EPSG =
      Pattern.compile(
          "(?:https?://www\\.opengis\\.net/def/crs/EPSG/[^/]+/|"
              + "urn:(?:ogc|x-ogc):def:crs:EPSG:[^:]*:|EPSG:{1,2})?(\\d{4,6})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OGC =
      Pattern.compile(
          "(?:https?://www\\.opengis\\.net/def/crs/OGC/[^/]+/|"
              + "urn:(?:ogc|x-ogc):def:crs:OGC:[^:]*:|OGC:)?CRS84",
          Pattern.CASE_INSENSITIVE);

  static CrsName epsg(int number) {
    return new CrsName(number);
  }

  /**
   * @throws UnknownCrs where the text has none of the forms
   */
  static CrsName of(String text) {
    String trimmed = text.strip();
    if (OGC.matcher(trimmed).matches()) {
      return CRS84;
    }
    var epsg = EPSG.matcher(trimmed);
    if (!epsg.matches()) {
      throw new UnknownCrs(text, null);
    }
    return epsg(Integer.parseInt(epsg.group(1)));
  }

  boolean isCrs84() {
    return number == 0;
  }

  String code() {
    return isCrs84() ? "OGC:CRS84" : "EPSG:" + number;
  }

  String uri() {
    return isCrs84()
        ? "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
        : "http://www.opengis.net/def/crs/EPSG/0/" + number;
  }
}
