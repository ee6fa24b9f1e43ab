package se.lykta.server.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.lykta.layers.Title;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.web.TownTime;
import se.lykta.server.zones.ComingZones.Coming;
import se.lykta.store.FeatureStore;
import se.lykta.store.Situations;
import tools.jackson.databind.json.JsonMapper;

/**
 * The adopted versions of the statutory picture and plan, each kept as it was written then. It is
 * one document that goes on: its texts are those of the version before until somebody edits them.
 */
@Component
class StatutoryVersions {
  /**
   * The document's place among what is published; the day is that on which the act came in force.
   */
  static final Situations.Key KEY = new Situations.Key(LocalDate.of(2023, 7, 1), "statutory");

  /** Stands for the document where others have an id. */
  static final UUID ID = UUID.fromString("20230196-0000-4000-8000-000000000001");

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Situations situations;
  private final List<Integer> reminderDays;

  StatutoryVersions(FeatureStore store, LyktaSettings settings) {
    this.situations = store.situations();
    this.reminderDays = settings.zones().reminderDays();
  }

  /**
   * @param decision by whom and where it was adopted
   * @param body XHTML
   */
  record Content(LocalDate adoptedOn, String decision, String body) {}

  /** One of them, without its body. */
  record Adopted(int version, LocalDate adoptedOn, String decision, Instant at, String by) {}

  Adopted keep(Content content, String author) {
    return adopted(situations.publish(KEY, JSON.writeValueAsString(content), author), content);
  }

  private static Adopted adopted(Situations.Edition edition, Content content) {
    return new Adopted(
        edition.version(), content.adoptedOn(), content.decision(), edition.at(), edition.by());
  }

  /** The newest first. */
  List<Adopted> list() {
    return situations.editions().stream()
        .filter(edition -> edition.period().equals(KEY))
        .map(edition -> adopted(edition, find(edition.version()).orElseThrow()))
        .toList();
  }

  Optional<Content> find(int version) {
    return situations.content(KEY, version).map(text -> JSON.readValue(text, Content.class));
  }

  StatutoryClock clock() {
    LocalDate newest =
        list().stream().map(Adopted::adoptedOn).max(LocalDate::compareTo).orElse(null);
    return StatutoryClock.of(newest, TownTime.today(), reminderDays);
  }

  /** The number of days of the reminder that is due now. */
  Optional<Integer> step() {
    return clock().step(reminderDays);
  }

  /** As something that comes in a period. */
  static Coming renewal(LocalDate day) {
    return new Coming(
        ID,
        Title.of("Lag (2023:196)", "Act (2023:196)"),
        StatutoryPage.TITLE,
        Title.of("Ses över", "To be looked through"),
        day);
  }
}
