package se.lykta.server.reports;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Kind;
import se.lykta.store.FeatureStore;

/** A case in words, in Swedish, for those who read it outside of Lykta. */
@Component
class CaseWords {
  static final String UNKNOWN = "okänt";

  private static final double AT_STREET_M = 60;

  private final FeatureStore store;

  CaseWords(FeatureStore store) {
    this.store = store;
  }

  String category(Case report) {
    return chosen(report, Case.CATEGORY);
  }

  String surface(Case report) {
    return chosen(report, Case.SURFACE);
  }

  private static String chosen(Case report, String field) {
    var kind = (Kind.Choice) Catalogue.getLayer(Case.LAYER).getField(field).kind();
    return report
        .feature()
        .findText(field)
        .flatMap(
            value ->
                kind.options().stream().filter(option -> option.value().equals(value)).findFirst())
        .map(option -> option.title().sv())
        .orElse(UNKNOWN);
  }

  /** The street beside it and the place in which it lies. */
  String place(Case report) {
    Set<String> names = new LinkedHashSet<>();
    store.nearest("street", report.position(), 1, AT_STREET_M).stream()
        .flatMap(street -> street.findText("name").stream())
        .forEach(names::add);
    report
        .id(Case.PLACE)
        .flatMap(id -> store.find("place", id))
        .flatMap(place -> place.findText("name"))
        .ifPresent(names::add);
    return names.isEmpty() ? UNKNOWN : String.join(", ", names);
  }
}
