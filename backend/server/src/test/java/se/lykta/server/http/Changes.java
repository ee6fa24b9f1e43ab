package se.lykta.server.http;

import java.util.UUID;

/** Change sets as the front end sends them. */
public final class Changes {

  private Changes() {}

  public static String set(String... edits) {
    return set(UUID.randomUUID(), edits);
  }

  public static String set(UUID id, String... edits) {
    return "{\"id\":\"%s\",\"comment\":\"prov\",\"edits\":[%s]}"
        .formatted(id, String.join(",", edits));
  }

  /** A lamp in the middle of the demo town. */
  public static String createLamp(UUID id, String designation) {
    return createLamp(id, designation, 11.44, 58.275);
  }

  public static String createLamp(UUID id, String designation, double lon, double lat) {
    return createLamp(
        id,
        "{\"type\":\"Point\",\"coordinates\":[%s,%s]}".formatted(lon, lat),
        "\"designation\":\"%s\",\"pole_height_m\":6".formatted(designation));
  }

  /** With status and provenance, which every lamp must have. */
  public static String createLamp(UUID id, String geometry, String values) {
    return create(
        "light_point",
        id,
        geometry,
        "\"status\":\"ok\",\"provenance\":\"surveyed\"" + (values.isEmpty() ? "" : "," + values));
  }

  public static String create(String layer, UUID id, String geometry, String values) {
    return "{\"op\":\"create\",\"layer\":\"%s\",\"id\":\"%s\",\"geometry\":%s,\"values\":{%s}}"
        .formatted(layer, id, geometry, values);
  }

  public static String patch(String layer, UUID id, long version, String values) {
    return "{\"op\":\"patch\",\"layer\":\"%s\",\"id\":\"%s\",\"version\":%d,\"values\":{%s}}"
        .formatted(layer, id, version, values);
  }

  public static String move(UUID id, long version, double lon, double lat) {
    return ("{\"op\":\"patch\",\"layer\":\"light_point\",\"id\":\"%s\",\"version\":%d,"
            + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[%s,%s]}}")
        .formatted(id, version, lon, lat);
  }

  public static String delete(UUID id, long version) {
    return "{\"op\":\"delete\",\"layer\":\"light_point\",\"id\":\"%s\",\"version\":%d}"
        .formatted(id, version);
  }

  public static String restore(UUID id, long version, long toVersion) {
    return ("{\"op\":\"restore\",\"layer\":\"light_point\",\"id\":\"%s\",\"version\":%d,"
            + "\"toVersion\":%d}")
        .formatted(id, version, toVersion);
  }
}
