package se.lykta.server.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Point;
import se.lykta.layers.Feature;

/** A report as the routine sees it: a feature of the layer {@code report} by its words. */
record Case(Feature feature) {
  static final String LAYER = "report";

  static final String NUMBER = "number";
  static final String CATEGORY = "category";
  static final String STATUS = "status";
  static final String OFFENSIVE = "offensive";
  static final String OBSERVED_FROM = "observed_from";
  static final String OBSERVED_TO = "observed_to";
  static final String RECEIVED_AT = "received_at";
  static final String DESCRIPTION = "description";
  static final String SURFACE = "surface";
  static final String LAMPS = "lamps";
  static final String CABINET = "cabinet";
  static final String PLACE = "place";
  static final String CHANNEL = "channel";
  static final String RESPONSIBLE = "responsible";
  static final String DUE_AT = "due_at";
  static final String PAUSED_AT = "paused_at";
  static final String POLICE_REPORT_NO = "police_report_no";
  static final String POLICE_REPORTED_AT = "police_reported_at";
  static final String REMOVED_AT = "removed_at";
  static final String DUPLICATE_OF = "duplicate_of";
  static final String REASON = "reason";
  static final String COST_SEK = "cost_sek";
  static final String ACCOUNT = "account";

  UUID id() {
    return feature.id();
  }

  String number() {
    return feature.findText(NUMBER).orElse("");
  }

  Category category() {
    return Category.find(feature.findText(CATEGORY).orElseThrow()).orElseThrow();
  }

  Status status() {
    return Status.find(feature.findText(STATUS).orElseThrow()).orElseThrow();
  }

  boolean isOpen() {
    return status().isOpen();
  }

  boolean isOffensive() {
    return feature.find(OFFENSIVE).filter(Boolean.TRUE::equals).isPresent();
  }

  Optional<Instant> time(String field) {
    return feature.find(field).map(Instant.class::cast);
  }

  Optional<UUID> id(String field) {
    return feature.find(field).map(UUID.class::cast);
  }

  Optional<Double> cost() {
    return feature.find(COST_SEK).map(Double.class::cast);
  }

  List<UUID> lamps() {
    return feature.findTexts(LAMPS).stream().map(UUID::fromString).toList();
  }

  Point position() {
    return (Point) feature.geometry();
  }

  /** When it came; where nobody said, when it was stored. */
  Instant receivedAt() {
    return time(RECEIVED_AT).orElse(feature.created().at());
  }

  /** When it was found, or else when it came. */
  Instant foundAt() {
    return time(OBSERVED_TO).orElseGet(this::receivedAt);
  }

  boolean isReportedBy(String name) {
    return feature.created().by().equals(name);
  }

  /** Whether the clock has run out while somebody still has to act. */
  boolean isOverdue(Instant now) {
    return isOpen()
        && time(PAUSED_AT).isEmpty()
        && time(DUE_AT).filter(due -> due.isBefore(now)).isPresent();
  }
}
