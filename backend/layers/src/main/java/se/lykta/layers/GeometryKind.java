package se.lykta.layers;

import java.util.Locale;

/** The geometry of a layer's features; the names are those of OGC Simple Features. */
public enum GeometryKind {
  NONE("None", Title.of("ingen geometri", "no geometry")),
  POINT("Point", Title.of("punkt", "point")),
  LINE_STRING("LineString", Title.of("linje", "line")),
  POLYGON("Polygon", Title.of("yta", "polygon"));

  private final String ogcName;
  private final Title title;

  GeometryKind(String ogcName, Title title) {
    this.ogcName = ogcName;
    this.title = title;
  }

  public String ogcName() {
    return ogcName;
  }

  /** As OGC API – Features – Part 5 calls it: {@code geometry-linestring}. */
  String schemaFormat() {
    return "geometry-" + ogcName.toLowerCase(Locale.ROOT);
  }

  public Title title() {
    return title;
  }
}
