package se.lykta.server.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.layers.SurveyArea;
import se.lykta.server.accounts.Reader;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;
import se.lykta.store.Overlay;
import se.lykta.store.Query;
import se.lykta.store.View;

/** The areas of the surveys as the register had them by the end of a day. */
@Component
class SurveyRegister {
  private static final String LAYER = SurveyArea.LAYER.name();

  private final FeatureStore store;

  SurveyRegister(FeatureStore store) {
    this.store = store;
  }

  /** Of all years up to that of the day, by name. */
  List<Feature> list(LocalDate day, Reader reader) {
    Instant end = day.plusDays(1).atStartOfDay(TownTime.ZONE).toInstant();
    boolean isPast = day.isBefore(TownTime.today());
    var view = new View(store, isPast ? store.recorded(end, List.of(LAYER)) : Overlay.NONE);
    return view.list(Query.of(LAYER).visibleTo(reader.sees()).sortedBy("area", false)).stream()
        .filter(area -> year(area) <= day.getYear())
        .toList();
  }

  static int year(Feature area) {
    return (int) (double) area.values().get("year");
  }
}
