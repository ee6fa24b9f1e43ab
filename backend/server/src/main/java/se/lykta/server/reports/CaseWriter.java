package se.lykta.server.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.server.accounts.Reader;
import se.lykta.store.Contact;
import se.lykta.store.Crs;
import se.lykta.store.FeatureStore;
import se.lykta.store.Photo;
import se.lykta.store.Query;
import se.lykta.store.Remark;
import se.lykta.store.SentNotice;
import se.lykta.store.Version;

/** Cases as the front end reads them. */
@Component
class CaseWriter {
  private static final String THUMBNAIL = "/api/photos/%s?size=thumb";

  private final FeatureStore store;
  private final Actors actors;
  private final Routine routine;
  private final IncidentLight light;

  CaseWriter(FeatureStore store, Actors actors, Routine routine, IncidentLight light) {
    this.light = light;
    this.store = store;
    this.actors = actors;
    this.routine = routine;
  }

  record Actor(UUID id, String name) {}

  record Place(UUID id, String name) {}

  /**
   * What a list shows.
   *
   * @param position longitude and latitude, WGS 84
   * @param thumbnail address of the first photo; null where there is none to show yet
   * @param asks what cleaning asks for first: {@code photo}, {@code police}
   * @param steps what this reader can do now
   */
  record Listed(
      UUID id,
      String number,
      String category,
      String status,
      long version,
      List<Double> position,
      Instant receivedAt,
      Instant observedFrom,
      Instant observedTo,
      Instant dueAt,
      Instant pausedAt,
      boolean overdue,
      String description,
      Boolean offensive,
      String surface,
      List<UUID> lamps,
      UUID cabinet,
      Place place,
      Actor responsible,
      String channel,
      Double costSek,
      String thumbnail,
      List<String> asks,
      List<String> steps) {}

  record ShownPhoto(
      UUID id,
      String kind,
      String state,
      Instant receivedAt,
      String receivedBy,
      Integer width,
      Integer height,
      Instant takenAt,
      boolean masked) {

    static ShownPhoto of(Photo photo) {
      var known = photo.development();
      return new ShownPhoto(
          photo.id(),
          photo.kind().word(),
          photo.state().word(),
          photo.received().at(),
          photo.received().by(),
          known.map(Photo.Development::width).orElse(null),
          known.map(Photo.Development::height).orElse(null),
          known.flatMap(Photo.Development::takenAt).orElse(null),
          photo.masked().isPresent());
    }
  }

  record ShownRemark(UUID id, Instant at, String by, String text) {
    static ShownRemark of(Remark remark) {
      var written = remark.written();
      return new ShownRemark(remark.id(), written.at(), written.by(), remark.text());
    }
  }

  /**
   * @param deleteOn the day on which it goes
   */
  record ShownContact(String name, String email, String phone, LocalDate deleteOn) {
    static ShownContact of(Contact contact) {
      return new ShownContact(
          contact.name().orElse(null),
          contact.email().orElse(null),
          contact.phone().orElse(null),
          contact.deleteOn());
    }
  }

  /**
   * One entry of the log.
   *
   * @param fields what it changed, by the layer's names
   */
  record Logged(Instant at, String by, String comment, List<String> fields, String status) {
    static Logged of(Version version) {
      return new Logged(
          version.stamp().at(),
          version.stamp().by(),
          version.comment(),
          version.changedFields(),
          version.feature().findText(Case.STATUS).orElse(null));
    }
  }

  /**
   * All of a case.
   *
   * @param contact how to reach who reported it; null where nobody said, and for all but
   *     co-ordinators
   * @param duplicates the reports that are further sights of it
   * @param light what the light was like; null while that is not noted
   * @param group null where it is no group fault
   */
  record Full(
      @JsonUnwrapped Listed listed,
      Double accuracyM,
      String policeReportNo,
      Instant policeReportedAt,
      Instant removedAt,
      UUID duplicateOf,
      String reason,
      String account,
      String reportedBy,
      ShownContact contact,
      List<ShownPhoto> photos,
      List<UUID> duplicates,
      List<Logged> log,
      List<ShownRemark> remarks,
      IncidentLight.Shown light,
      Group group,
      List<Notice> notices) {}

  /**
   * @param kind {@code assigned} or {@code overdue}
   * @param outcome {@code sent}, {@code logged}, why it failed, or null while it is under way
   */
  record Notice(Instant at, String kind, String to, String outcome) {
    static Notice of(SentNotice notice) {
      return new Notice(
          notice.at(), notice.kind(), notice.recipient(), notice.outcome().orElse(null));
    }
  }

  /**
   * A group fault.
   *
   * @param cabinet designation; null where it has none
   * @param lamps designations; of those that have none, ids
   */
  record Group(String cabinet, List<String> lamps) {}

  /** For whom cases are written, and the names that several of them share. */
  private record Names(Reader reader, Map<UUID, Actor> actors, Map<UUID, Place> places) {}

  List<Listed> list(List<Case> reports, Reader reader) {
    var photos = photosOf(reports);
    var names = new Names(reader, new HashMap<>(), new HashMap<>());
    return reports.stream()
        .map(report -> listed(report, photos.getOrDefault(report.id(), List.of()), names))
        .toList();
  }

  Listed listed(Case report, Reader reader) {
    return list(List.of(report), reader).getFirst();
  }

  private Map<UUID, List<Photo>> photosOf(List<Case> reports) {
    Map<UUID, List<Photo>> found = new HashMap<>();
    store
        .photos()
        .list(reports.stream().map(Case::id).toList())
        .forEach(
            photo -> found.computeIfAbsent(photo.report(), id -> new ArrayList<>()).add(photo));
    return found;
  }

  private Listed listed(Case report, List<Photo> photos, Names names) {
    var facts = report.feature();
    return new Listed(
        report.id(),
        report.number(),
        report.category().word(),
        report.status().word(),
        facts.version(),
        lonLat(report),
        report.receivedAt(),
        report.time(Case.OBSERVED_FROM).orElse(null),
        report.time(Case.OBSERVED_TO).orElse(null),
        report.time(Case.DUE_AT).orElse(null),
        report.time(Case.PAUSED_AT).orElse(null),
        report.isOverdue(Instant.now()),
        facts.findText(Case.DESCRIPTION).orElse(null),
        (Boolean) facts.values().get(Case.OFFENSIVE),
        facts.findText(Case.SURFACE).orElse(null),
        report.lamps(),
        report.id(Case.CABINET).orElse(null),
        report
            .id(Case.PLACE)
            .map(id -> names.places().computeIfAbsent(id, this::place))
            .orElse(null),
        report
            .id(Case.RESPONSIBLE)
            .map(id -> names.actors().computeIfAbsent(id, this::actor))
            .orElse(null),
        facts.findText(Case.CHANNEL).orElse(null),
        report.cost().orElse(null),
        thumbnail(photos),
        routine.asks(report, photos),
        routine.possible(report, names.reader()).stream().map(StepKind::word).toList());
  }

  private Actor actor(UUID id) {
    return new Actor(id, actors.name(id));
  }

  private Place place(UUID id) {
    String name = store.find("place", id).flatMap(found -> found.findText("name")).orElse("");
    return new Place(id, name);
  }

  static String thumbnail(List<Photo> photos) {
    return photos.stream()
        .filter(photo -> photo.state() == Photo.State.READY)
        .findFirst()
        .map(photo -> THUMBNAIL.formatted(photo.id()))
        .orElse(null);
  }

  /** To the seventh decimal, about a centimetre. */
  static List<Double> lonLat(Case report) {
    double[] xy = {report.position().getX(), report.position().getY()};
    Crs.of("CRS84").fromStored(xy);
    return List.of(Math.round(xy[0] * 1e7) / 1e7, Math.round(xy[1] * 1e7) / 1e7);
  }

  Full full(Case report, Reader reader) {
    var facts = report.feature();
    return new Full(
        listed(report, reader),
        (Double) facts.values().get(Common.POSITION_ACCURACY_M),
        facts.findText(Case.POLICE_REPORT_NO).orElse(null),
        report.time(Case.POLICE_REPORTED_AT).orElse(null),
        report.time(Case.REMOVED_AT).orElse(null),
        report.id(Case.DUPLICATE_OF).orElse(null),
        facts.findText(Case.REASON).orElse(null),
        facts.findText(Case.ACCOUNT).orElse(null),
        facts.created().by(),
        contact(report, reader),
        store.photos().list(List.of(report.id())).stream().map(ShownPhoto::of).toList(),
        duplicates(report),
        store.history(Case.LAYER, report.id()).stream().map(Logged::of).toList(),
        store.remarks().list(report.id()).stream().map(ShownRemark::of).toList(),
        light.find(report.id()).orElse(null),
        report.id(Case.CABINET).map(cabinet -> group(report, cabinet)).orElse(null),
        store.sentNotices().list(report.id()).stream().map(Notice::of).toList());
  }

  private Group group(Case report, UUID cabinet) {
    return new Group(
        designation("lighting_cabinet", cabinet).orElse(null),
        report.lamps().stream()
            .map(lamp -> designation("light_point", lamp).orElse(lamp.toString()))
            .sorted()
            .toList());
  }

  private Optional<String> designation(String layer, UUID id) {
    return store.find(layer, id).flatMap(feature -> feature.findText("designation"));
  }

  private ShownContact contact(Case report, Reader reader) {
    return reader.mayEdit()
        ? store.contacts().find(report.id()).map(ShownContact::of).orElse(null)
        : null;
  }

  private List<UUID> duplicates(Case report) {
    var query = Query.of(Case.LAYER).among(Case.DUPLICATE_OF, Set.of(report.id()));
    return store.list(query).stream().map(Feature::id).toList();
  }
}
