package se.lykta.server.situation;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.springframework.stereotype.Component;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.layers.Visibility;
import se.lykta.server.accounts.Reader;
import se.lykta.server.checks.FeatureChecks;
import se.lykta.server.problems.ProblemDocument.Entry;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.web.JsonObject;
import se.lykta.store.ChangeSet;
import se.lykta.store.Crs;
import se.lykta.store.Edit;
import se.lykta.store.FeatureStore;
import se.lykta.store.Outcome;
import se.lykta.store.Query;
import tools.jackson.databind.JsonNode;

/**
 * Takes in events and presence of those who are out: few words, and a place or a position. Sent
 * twice under one id, it exists once.
 */
@Component
class Entries {
  private static final Set<String> EVENT =
      Set.of(
          "id",
          "category",
          "place",
          "position",
          "observedFrom",
          "observedTo",
          "reportedBy",
          "note",
          "confirmedText");
  private static final Set<String> PRESENCE =
      Set.of("id", "role", "place", "from", "to", "persons", "actor", "note", "confirmedText");
  private static final String PLACES = "place";

  private final FeatureStore store;
  private final FeatureChecks checks;

  Entries(FeatureStore store, FeatureChecks checks) {
    this.store = store;
    this.checks = checks;
  }

  /**
   * @throws ProblemException where it can't be kept, or has to be confirmed first
   */
  UUID addEvent(JsonNode body, Reader reader) {
    var json = JsonObject.of(body, EVENT);
    Optional<Feature> place = json.id(PLACES).map(this::getPlace);
    Point at = json.list("position").isEmpty() ? middle(place) : position(json);
    Instant found = json.time("observedTo").orElseGet(Instant::now);
    Map<String, Object> values = values();
    put(values, "category", json.text("category"));
    put(values, "observed_from", Optional.of(json.time("observedFrom").orElse(found)));
    put(values, "observed_to", Optional.of(found));
    put(values, "place", place.map(Feature::id).or(() -> placeAt(at)));
    put(values, "reported_by", json.id("reportedBy").or(reader::actor));
    put(values, "note", json.text("note"));
    return keep(json, EventRow.LAYER, at, values, reader);
  }

  /**
   * @throws ProblemException where it can't be kept, or has to be confirmed first
   */
  UUID addPresence(JsonNode body, Reader reader) {
    var json = JsonObject.of(body, PRESENCE);
    Feature place = getPlace(json.getId(PLACES));
    Map<String, Object> values = values();
    put(values, "role", json.text("role"));
    put(values, "place", Optional.of(place.id()));
    put(values, "present_from", json.time("from"));
    put(values, "present_to", json.time("to"));
    put(values, "persons", json.number("persons", 1, 200));
    put(values, "actor", json.id("actor").or(reader::actor));
    put(values, "note", json.text("note"));
    return keep(json, PresenceRow.LAYER, place.geometry(), values, reader);
  }

  private static Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(Common.VISIBILITY, Visibility.INTERNAL.value());
    values.put(Common.PROVENANCE, "official");
    return values;
  }

  private static void put(Map<String, Object> values, String field, Optional<?> value) {
    value.ifPresent(given -> values.put(field, given));
  }

  private UUID keep(
      JsonObject json, String layer, Geometry at, Map<String, Object> values, Reader reader) {
    UUID id = json.getId("id");
    var edit = new Edit.Create(layer, id, at, values);
    var changes = new ChangeSet(id, reader.getName(), null, List.of(edit));
    checks.require(changes, json.bool("confirmedText").orElse(false));
    return switch (store.apply(changes)) {
      case Outcome.Saved saved -> id;
      case Outcome.Invalid invalid -> throw ProblemException.invalid(entries(invalid));
      case Outcome.Conflicts conflicts ->
          throw ProblemException.of(
              ProblemKind.CONFLICT,
              "Id " + id + " är taget; väntat ett nytt",
              "The id " + id + " is taken; expected a new one");
    };
  }

  private static List<Entry> entries(Outcome.Invalid invalid) {
    return invalid.problems().stream().map(p -> Entry.of(null, p.problem())).toList();
  }

  private Feature getPlace(UUID id) {
    return store
        .find(PLACES, id)
        .orElseThrow(() -> JsonObject.wrong(PLACES, id, "id för en plats", "the id of a place"));
  }

  private static Point middle(Optional<Feature> place) {
    return place
        .map(feature -> feature.geometry().getInteriorPoint())
        .orElseThrow(
            () ->
                JsonObject.missing(
                    "position", "en position eller en plats", "a position or a place"));
  }

  /** The smallest named place that holds it. */
  private Optional<UUID> placeAt(Point at) {
    return store.list(Query.of(PLACES).inBox(at.getEnvelopeInternal())).stream()
        .filter(place -> place.findText("kind").filter("municipality"::equals).isEmpty())
        .filter(place -> place.geometry().covers(at))
        .min(Comparator.comparingDouble(place -> place.geometry().getArea()))
        .map(Feature::id);
  }

  private static Point position(JsonObject json) {
    List<JsonNode> numbers = json.list("position");
    if (numbers.size() != 2 || !numbers.stream().allMatch(JsonNode::isNumber)) {
      throw JsonObject.wrong("position", numbers, "[longitud, latitud]", "[longitude, latitude]");
    }
    double[] at = {numbers.get(0).asDouble(), numbers.get(1).asDouble()};
    try {
      if (!(Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90)) {
        throw new IllegalArgumentException(numbers.toString());
      }
      Crs.of("CRS84").toStored(at);
    } catch (IllegalArgumentException e) {
      throw JsonObject.wrong("position", numbers, "grader i WGS 84", "degrees in WGS 84");
    }
    return new GeometryFactory().createPoint(new Coordinate(at[0], at[1]));
  }
}
