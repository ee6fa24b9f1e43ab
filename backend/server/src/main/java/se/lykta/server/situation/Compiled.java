package se.lykta.server.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lykta.layers.Title;
import se.lykta.server.zones.ComingZones.Coming;

/**
 * A period as it was compiled, for those who work with it. Names are told beside ids; what is not
 * known is null.
 *
 * @param to its last day
 * @param isInvented whether some of it belongs to the demo town
 * @param reporters who has told something in the period
 * @param unreviewed how many events nobody has reviewed
 * @param presence who was out, the earliest first
 * @param places with what happened and was done there, those with most events first
 * @param ended of the period before: events after which nothing came at the same place
 * @param total of all events
 * @param series of all events in the periods before and in this one, the oldest first
 * @param categories of each category that happened in the period or the one before
 * @param steps measures of the plans that begin, are done or are due in the period
 * @param decisions of the period
 * @param followUp decisions of the period before, and older ones that nobody has followed up
 * @param coming zones that end or are to be reviewed in the period after, and the renewal of the
 *     statutory picture
 * @param texts by part; see {@link Part}
 */
record Compiled(
    LocalDate from,
    LocalDate to,
    String cadence,
    Title title,
    Instant compiledAt,
    boolean isInvented,
    List<Reporter> reporters,
    int unreviewed,
    List<Present> presence,
    List<Told> activities,
    List<AtPlace> places,
    int repeated,
    List<Told> ended,
    Comparison total,
    List<OfPeriod> series,
    List<OfCategory> categories,
    Cases cases,
    List<Step> steps,
    List<Decided> decisions,
    List<Decided> followUp,
    List<Coming> coming,
    Map<String, Words> texts) {

  /** Who told how much. */
  record Reporter(UUID actor, String name, int events, int presence) {}

  /**
   * @param isPlacePublic whether everybody may know of the place
   */
  record Present(
      UUID id,
      Title role,
      String actor,
      String place,
      boolean isPlacePublic,
      Instant from,
      Instant to,
      Integer persons,
      String note) {}

  /**
   * An event, an activity or a measure.
   *
   * @param isPlacePublic whether everybody may know of the place
   * @param position longitude, latitude
   * @param repeats how many events at the same place shortly before it is a repeat of
   * @param isAfterDusk whether the sun was down when it was found
   * @param faults numbers of lighting faults near it that were not mended then; told after dusk
   */
  record Told(
      UUID id,
      Title category,
      String part,
      Instant since,
      Instant found,
      String place,
      boolean isPlacePublic,
      String reportedBy,
      String note,
      boolean reviewed,
      List<Double> position,
      int repeats,
      boolean isAfterDusk,
      List<String> faults) {}

  /**
   * @param isPublic whether everybody may know of the place
   * @param cases reports that came in the period
   * @param middle of the place, longitude and latitude; null of what lies in no named place
   */
  record AtPlace(
      UUID id,
      String name,
      boolean isPublic,
      List<Told> events,
      List<Told> measures,
      int cases,
      List<Double> middle) {}

  /**
   * How many events a period had, with the 95 % interval.
   *
   * @param name a few letters
   */
  record OfPeriod(LocalDate from, Title name, int count, double low, double high) {}

  /**
   * Something that happens with a measure of a plan.
   *
   * @param isResponsiblePublic whether everybody may know of who is responsible
   */
  record Step(
      UUID id,
      String title,
      Title what,
      LocalDate day,
      boolean isLate,
      String responsible,
      boolean isResponsiblePublic,
      boolean isPublic) {}

  record OfCategory(String code, Title title, Comparison comparison) {}

  /**
   * Cases of the municipality's routine for reports.
   *
   * @param open now
   * @param overdue of those
   * @param received in the period
   * @param removed in the period
   */
  record Cases(int open, int overdue, int received, int removed) {}

  /**
   * @param outcome null while nobody has followed it up
   */
  record Decided(
      UUID id,
      LocalDate decidedOn,
      String text,
      UUID responsible,
      String responsibleName,
      LocalDate dueOn,
      String outcome,
      int version) {}

  /**
   * @param version 0 while nobody has written it
   */
  record Words(String text, int version, String by, Instant at) {}
}
