package se.lykta.server.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import se.lykta.server.web.JsonObject;
import se.lykta.store.Crs;
import se.lykta.store.Photo;
import tools.jackson.databind.JsonNode;

/**
 * A report as a phone sends it.
 *
 * @param position in the stored CRS
 * @param accuracyM radius within which the phone believes to be; empty where the place was pointed
 *     at
 * @param observedFrom since when it may have been there
 * @param observedTo when it was found, by the phone's clock
 * @param sentAt what the phone's clock said as it was sent
 * @param sameAs the report that the sender says this is another sight of
 * @param confirmedFar whether the sender was asked about a place far away and said yes
 */
record NewReport(
    UUID id,
    Category category,
    Point position,
    Optional<Double> accuracyM,
    Optional<Instant> observedFrom,
    Optional<Instant> observedTo,
    Optional<Instant> sentAt,
    Optional<String> description,
    Optional<Boolean> offensive,
    Optional<String> surface,
    List<UUID> lamps,
    Optional<UUID> sameAs,
    List<Announced> photos,
    boolean confirmedFar) {

  static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private static final int MOST_LAMPS = 200;
  private static final int MOST_PHOTOS = 20;
  private static final double LARGEST_ACCURACY_M = 1000;
  private static final GeometryFactory GEOMETRIES = new GeometryFactory(new PrecisionModel(), 3007);

  /** The names that stand in it. */
  static final Set<String> KNOWN =
      Set.of(
          "id",
          "category",
          "position",
          "accuracyM",
          "observedFrom",
          "observedTo",
          "sentAt",
          "description",
          "offensive",
          "surface",
          "lamps",
          "sameAs",
          "photos",
          "confirmedFar");

  /** A photo that is to come. */
  record Announced(String sha256, Photo.Kind kind) {}

  static NewReport read(JsonNode body) {
    return read(JsonObject.of(body, KNOWN));
  }

  static NewReport read(JsonObject json) {
    return new NewReport(
        json.getId("id"),
        category(json),
        position(json),
        json.number("accuracyM", 0, Double.MAX_VALUE).map(m -> Math.min(m, LARGEST_ACCURACY_M)),
        json.time("observedFrom"),
        json.time("observedTo"),
        json.time("sentAt"),
        json.text("description"),
        json.bool("offensive"),
        json.text("surface"),
        most(MOST_LAMPS, "lamps", json.ids("lamps")).stream().distinct().toList(),
        json.id("sameAs"),
        most(MOST_PHOTOS, "photos", json.list("photos")).stream().map(NewReport::photo).toList(),
        json.bool("confirmedFar").orElse(false));
  }

  private static Category category(JsonObject json) {
    String word = json.text("category").orElse("");
    return Category.find(word)
        .orElseThrow(
            () ->
                JsonObject.wrong(
                    "category",
                    word,
                    "graffiti, vandalism, lighting_fault, unsafe_place eller litter",
                    "graffiti, vandalism, lighting_fault, unsafe_place or litter"));
  }

  private static Point position(JsonObject json) {
    List<JsonNode> numbers = json.list("position");
    if (numbers.size() != 2 || !numbers.stream().allMatch(JsonNode::isNumber)) {
      throw JsonObject.wrong("position", numbers, "[longitud, latitud]", "[longitude, latitude]");
    }
    double[] xy = {numbers.get(0).asDouble(), numbers.get(1).asDouble()};
    return point(xy);
  }

  /**
   * @param lonLat WGS 84, degrees; changed
   */
  static Point point(double[] lonLat) {
    String found = lonLat[0] + ", " + lonLat[1];
    try {
      if (Math.abs(lonLat[0]) > 180 || Math.abs(lonLat[1]) > 90) {
        throw new IllegalArgumentException(found);
      }
      Crs.of("CRS84").toStored(lonLat);
    } catch (IllegalArgumentException e) {
      throw JsonObject.wrong("position", found, "grader i WGS 84", "degrees in WGS 84");
    }
    return GEOMETRIES.createPoint(new Coordinate(lonLat[0], lonLat[1]));
  }

  private static <T> List<T> most(int most, String name, List<T> list) {
    if (list.size() > most) {
      throw JsonObject.wrong(name, list.size() + " st", "högst " + most, "at most " + most);
    }
    return list;
  }

  private static Announced photo(JsonNode node) {
    var json = JsonObject.of(node, Set.of("sha256", "kind"));
    return new Announced(sha256(json.text("sha256").orElse("")), photoKind(json.text("kind")));
  }

  /** What a checksum must look like. */
  static String sha256(String text) {
    if (!SHA256.matcher(text).matches()) {
      throw JsonObject.wrong("sha256", text, "64 hexadecimala siffror", "64 hexadecimal digits");
    }
    return text;
  }

  /** Before, where nothing is said. */
  static Photo.Kind photoKind(Optional<String> word) {
    return switch (word.orElse("before")) {
      case "before" -> Photo.Kind.BEFORE;
      case "after" -> Photo.Kind.AFTER;
      default ->
          throw JsonObject.wrong("kind", word.get(), "before eller after", "before or after");
    };
  }
}
