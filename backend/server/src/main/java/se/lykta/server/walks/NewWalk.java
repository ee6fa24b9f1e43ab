package se.lykta.server.walks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import se.lykta.server.web.JsonObject;
import se.lykta.store.Crs;
import tools.jackson.databind.JsonNode;

/**
 * A walk as a phone sends it, with all that was seen on it.
 *
 * @param route at least two different points, stored CRS
 * @param unlocatedM how much of the route is straight because the phone did not know where it was
 * @param checklist aspects that were gone through
 * @param sentAt what the phone's clock said as it was sent
 * @param confirmedText whether the sender stands by texts that may tell of a person
 */
record NewWalk(
    UUID id,
    String name,
    Optional<UUID> place,
    Optional<UUID> plan,
    Optional<Double> participants,
    Instant startedAt,
    Instant endedAt,
    LineString route,
    double unlocatedM,
    List<String> checklist,
    Optional<String> summary,
    List<Seen> observations,
    Optional<Instant> sentAt,
    boolean confirmedText) {

  static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private static final int MOST_POINTS = 10_000;
  private static final int MOST_OBSERVATIONS = 500;
  private static final int MOST_ASPECTS = 50;
  private static final double LONGEST_M = 100_000;
  private static final double LARGEST_ACCURACY_M = 1000;
  private static final int WORST = 1;
  private static final int BEST = 5;
  private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);
  private static final GeometryFactory GEOMETRIES = new GeometryFactory(new PrecisionModel(), 3007);
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "name",
          "place",
          "plan",
          "participants",
          "startedAt",
          "endedAt",
          "route",
          "unlocatedM",
          "checklist",
          "summary",
          "observations",
          "sentAt",
          "confirmedText");

  /**
   * What was seen at a point.
   *
   * @param accuracyM radius within which the phone believed to be; empty where the point was set by
   *     hand
   * @param rating 1 feels very unsafe, 5 very safe
   * @param photo checksum of a file that is kept
   */
  record Seen(
      UUID id,
      Instant at,
      Point position,
      Optional<Double> accuracyM,
      String aspect,
      Optional<Double> rating,
      Optional<String> note,
      Optional<String> photo) {

    private static final Set<String> KNOWN =
        Set.of("id", "observedAt", "position", "accuracyM", "aspect", "rating", "note", "photo");

    static Seen read(JsonNode node) {
      var json = JsonObject.of(node, KNOWN);
      return new Seen(
          json.getId("id"),
          getTime(json, "observedAt"),
          GEOMETRIES.createPoint(coordinate("position", json.list("position"))),
          json.number("accuracyM", 0, Double.MAX_VALUE).map(m -> Math.min(m, LARGEST_ACCURACY_M)),
          json.text("aspect").orElseThrow(() -> JsonObject.missing("aspect", "text", "text")),
          json.whole("rating", WORST, BEST).map(Integer::doubleValue),
          json.text("note"),
          json.text("photo").map(NewWalk::sha256));
    }
  }

  static NewWalk read(JsonNode body) {
    var json = JsonObject.of(body, KNOWN);
    return new NewWalk(
        json.getId("id"),
        json.text("name").orElseThrow(() -> JsonObject.missing("name", "text", "text")),
        json.id("place"),
        json.id("plan"),
        json.number("participants", 0, 1000),
        getTime(json, "startedAt"),
        getTime(json, "endedAt"),
        route(most(MOST_POINTS, "route", json.list("route"))),
        json.number("unlocatedM", 0, LONGEST_M).orElse(0.0),
        texts(most(MOST_ASPECTS, "checklist", json.list("checklist"))),
        json.text("summary"),
        observations(most(MOST_OBSERVATIONS, "observations", json.list("observations"))),
        json.time("sentAt"),
        json.bool("confirmedText").orElse(false));
  }

  private static Instant getTime(JsonObject json, String name) {
    return json.time(name)
        .orElseThrow(
            () ->
                JsonObject.missing(
                    name, "en tid som 2026-11-30T17:05:00Z", "a time as 2026-11-30T17:05:00Z"));
  }

  private static LineString route(List<JsonNode> positions) {
    List<Coordinate> corners = new ArrayList<>();
    for (JsonNode position : positions) {
      Coordinate corner = coordinate("route", position.valueStream().toList());
      if (corners.isEmpty() || !corners.getLast().equals2D(corner)) {
        corners.add(corner);
      }
    }
    if (corners.size() < 2) {
      throw JsonObject.wrong(
          "route",
          corners.size() + " st",
          "minst två olika punkter",
          "at least two different points");
    }
    return GEOMETRIES.createLineString(corners.toArray(Coordinate[]::new));
  }

  private static Coordinate coordinate(String name, List<JsonNode> numbers) {
    if (numbers.size() != 2 || !numbers.stream().allMatch(JsonNode::isNumber)) {
      throw JsonObject.wrong(name, numbers, "[longitud, latitud]", "[longitude, latitude]");
    }
    double[] lonLat = {numbers.get(0).asDouble(), numbers.get(1).asDouble()};
    try {
      if (Math.abs(lonLat[0]) > 180 || Math.abs(lonLat[1]) > 90) {
        throw new IllegalArgumentException();
      }
      Crs.of("CRS84").toStored(lonLat);
    } catch (IllegalArgumentException e) {
      throw JsonObject.wrong(name, numbers, "grader i WGS 84", "degrees in WGS 84");
    }
    return new Coordinate(lonLat[0], lonLat[1]);
  }

  private static List<String> texts(List<JsonNode> nodes) {
    return nodes.stream()
        .map(
            node -> {
              if (!node.isString() || node.asString().isBlank()) {
                throw JsonObject.wrong("checklist", node, "text", "text");
              }
              return node.asString();
            })
        .distinct()
        .toList();
  }

  private static List<Seen> observations(List<JsonNode> nodes) {
    List<Seen> seen = nodes.stream().map(Seen::read).toList();
    Set<UUID> ids = new HashSet<>();
    for (Seen one : seen) {
      if (!ids.add(one.id())) {
        throw JsonObject.wrong("observations.id", one.id(), "ett id en gång", "an id once");
      }
    }
    return seen;
  }

  private static List<JsonNode> most(int most, String name, List<JsonNode> list) {
    if (list.size() > most) {
      throw JsonObject.wrong(name, list.size() + " st", "högst " + most, "at most " + most);
    }
    return list;
  }

  /** What a checksum must look like. */
  static String sha256(String text) {
    if (!SHA256.matcher(text).matches()) {
      throw JsonObject.wrong("sha256", text, "64 hexadecimala siffror", "64 hexadecimal digits");
    }
    return text;
  }

  /** How far the phone's clock is behind; nothing where it is as good as right. */
  Duration clockError(Instant now) {
    Duration slow = sentAt.map(at -> Duration.between(at, now)).orElse(Duration.ZERO);
    return slow.abs().compareTo(CLOCK_TOLERANCE) <= 0 ? Duration.ZERO : slow;
  }
}
