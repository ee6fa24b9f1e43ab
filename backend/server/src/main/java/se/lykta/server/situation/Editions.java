package se.lykta.server.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lykta.layers.Title;
import se.lykta.server.print.MapPictures;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.Situation.Cadence;
import se.lykta.store.FeatureStore;
import se.lykta.store.Situations;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was published: both editions as they were written then, so that neither later events nor
 * later programs change them.
 */
@Component
class Editions {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Situations situations;
  private final SmallNumbers small;
  private final MapPictures maps;

  Editions(FeatureStore store, LyktaSettings settings, MapPictures maps) {
    this.situations = store.situations();
    this.small = new SmallNumbers(settings.situation().fewest());
    this.maps = maps;
  }

  /**
   * @param internal XHTML
   * @param open XHTML
   */
  record Content(String title, String internal, String open) {}

  /**
   * @param title of the period
   */
  record Shown(
      LocalDate from,
      LocalDate to,
      String cadence,
      Title title,
      int version,
      Instant at,
      String by) {

    static Shown of(Situations.Edition edition) {
      Period period = periodOf(edition.period());
      return new Shown(
          period.from(),
          period.to(),
          period.word(),
          period.title(),
          edition.version(),
          edition.at(),
          edition.by());
    }
  }

  private static Period periodOf(Situations.Key key) {
    return new Period(Cadence.valueOf(key.cadence().toUpperCase(Locale.ROOT)), key.from());
  }

  Content draft(Compiled compiled) {
    return new Content(
        EditionPage.title(compiled),
        EditionPage.internal(compiled, maps),
        EditionPage.open(compiled, small, maps));
  }

  Shown publish(Period period, Compiled compiled, String author) {
    String content = JSON.writeValueAsString(draft(compiled));
    return Shown.of(situations.publish(period.key(), content, author));
  }

  /** The newest period and version first. */
  List<Shown> list() {
    return situations.editions().stream()
        .filter(edition -> !edition.period().equals(StatutoryVersions.KEY))
        .map(Shown::of)
        .toList();
  }

  /** The newest version of each period. */
  List<Shown> newest() {
    Map<String, Shown> newest = new LinkedHashMap<>();
    list().forEach(shown -> newest.putIfAbsent(shown.cadence() + shown.from(), shown));
    return List.copyOf(newest.values());
  }

  List<Shown> of(Period period) {
    return list().stream()
        .filter(shown -> shown.from().equals(period.from()))
        .filter(shown -> shown.cadence().equals(period.word()))
        .toList();
  }

  Optional<Content> find(Situations.Key period, int version) {
    return situations
        .content(period, version)
        .map(content -> JSON.readValue(content, Content.class));
  }
}
