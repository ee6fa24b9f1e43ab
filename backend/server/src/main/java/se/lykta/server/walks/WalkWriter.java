package se.lykta.server.walks;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.layers.Kind;
import se.lykta.store.Crs;
import se.lykta.store.FeatureStore;

/** Walks as the interface gives them. */
@Component
class WalkWriter {
  private final FeatureStore store;

  WalkWriter(FeatureStore store) {
    this.store = store;
  }

  /** Another feature by its name. */
  record Named(UUID id, String name) {}

  /**
   * @param observations how many
   * @param open how many of them wait to become a measure or to be closed
   * @param box west, south, east, north, degrees
   * @param isInvented whether it belongs to the demo town
   */
  record Listed(
      UUID id,
      String name,
      Named place,
      Named plan,
      Named organiser,
      Instant startedAt,
      Instant endedAt,
      Integer participants,
      int observations,
      int open,
      double[] box,
      boolean isInvented) {}

  /**
   * What an observation became.
   *
   * @param status as the layer {@code measure} has it
   */
  record Became(UUID id, String name, String status) {}

  /**
   * @param number on the walk, from 1
   * @param accuracyM null where the point was set by hand
   * @param rating 1 feels very unsafe, 5 very safe; null where nobody rated it
   * @param photo address of the picture; null where there is none
   * @param state {@code open}, {@code measure} or {@code closed}
   */
  record Observation(
      UUID id,
      long version,
      int number,
      Instant observedAt,
      double[] position,
      Double accuracyM,
      String aspect,
      Integer rating,
      String note,
      String photo,
      String state,
      Became measure,
      String closedReason) {}

  /**
   * @param route longitude and latitude of each corner
   * @param unlocatedM how much of the length the phone did not see walked
   */
  record Full(
      Listed walk,
      List<double[]> route,
      double lengthM,
      double unlocatedM,
      List<String> checklist,
      String summary,
      List<Ratings> ratings,
      List<Observation> observations) {}

  Listed listed(Walk walk) {
    Feature facts = walk.feature();
    return new Listed(
        facts.id(),
        text(facts, "name"),
        named(facts, "place"),
        named(facts, "plan"),
        named(facts, "organiser"),
        walk.startedAt(),
        (Instant) facts.values().get("ended_at"),
        number(facts, "participants").map(Double::intValue).orElse(null),
        walk.observations().size(),
        walk.open(),
        box(walk),
        walk.isInvented());
  }

  Full full(Walk walk) {
    Feature facts = walk.feature();
    return new Full(
        listed(walk),
        lonLats(walk.route()),
        walk.route().getLength(),
        walk.unlocatedM(),
        facts.findTexts("checklist"),
        text(facts, "summary"),
        Ratings.of(walk.observations()),
        walk.observations().stream().map(this::observation).toList());
  }

  private Observation observation(Observed seen) {
    Feature facts = seen.feature();
    return new Observation(
        facts.id(),
        facts.version(),
        seen.number(),
        seen.at(),
        lonLat(seen.position().getCoordinate()),
        number(facts, Common.POSITION_ACCURACY_M).orElse(null),
        seen.aspect(),
        seen.rating().orElse(null),
        text(facts, "note"),
        seen.photo().map(sha256 -> "/api/files/" + sha256).orElse(null),
        seen.state().name().toLowerCase(Locale.ROOT),
        seen.measure().flatMap(this::became).orElse(null),
        seen.closedReason().orElse(null));
  }

  private Optional<Became> became(UUID id) {
    return store
        .find("measure", id)
        .map(measure -> new Became(id, text(measure, "title"), text(measure, "status")));
  }

  private Named named(Feature feature, String field) {
    var kind = (Kind.Reference) Catalogue.getLayer(feature.layer()).getField(field).kind();
    return feature
        .find(field)
        .flatMap(id -> store.find(kind.layer(), (UUID) id))
        .map(other -> new Named(other.id(), text(other, "name")))
        .orElse(null);
  }

  private static String text(Feature feature, String field) {
    return feature.findText(field).orElse(null);
  }

  private static Optional<Double> number(Feature feature, String field) {
    return feature.find(field).map(Double.class::cast);
  }

  /** Longitude and latitude of each corner. */
  static List<double[]> lonLats(LineString line) {
    return Arrays.stream(line.getCoordinates()).map(WalkWriter::lonLat).toList();
  }

  private static double[] lonLat(Coordinate at) {
    double[] lonLat = {at.x, at.y};
    Crs.of("CRS84").fromStored(lonLat);
    return lonLat;
  }

  /** Of the route and of what was seen beside it. */
  private static double[] box(Walk walk) {
    var box = new Envelope(walk.route().getEnvelopeInternal());
    walk.observations().forEach(seen -> box.expandToInclude(seen.position().getCoordinate()));
    double[] corners = {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()};
    Crs.of("CRS84").fromStored(corners);
    return corners;
  }
}
