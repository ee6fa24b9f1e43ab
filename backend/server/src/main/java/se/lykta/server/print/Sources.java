package se.lykta.server.print;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where what is on a sheet comes from. */
final class Sources {
  private final Map<String, Integer> counts = new HashMap<>();
  private boolean illustrative;
  private boolean osm;

  /**
   * @param provenance as the common field says it
   * @param source null where nobody said
   */
  void add(String provenance, String source) {
    illustrative |= "illustrative".equals(provenance);
    osm |= "osm".equals(provenance);
    if (source != null) {
      counts.merge(source, 1, Integer::sum);
    }
  }

  /** Whether something on the sheet is invented. */
  boolean areIllustrative() {
    return illustrative;
  }

  /** Whether OpenStreetMap has to be named. */
  boolean nameOsm() {
    return osm;
  }

  /** The most frequent first. */
  List<String> named() {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
