package se.lykta.server.quality;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.geojson.BoxFilter;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;
import se.lykta.store.Crs;
import se.lykta.store.FeatureStore;

/** What should be looked at in a part of the map. */
@RestController
class QualityController {
  private static final Set<String> KNOWN = Set.of("bbox", "limit");
  private static final Crs DEGREES = Crs.of("CRS84");
  private static final int USUAL = 500;
  private static final int MOST = 5000;

  /** Looking costs as many features as lie there; a municipality's town is well within. */
  private static final double WIDEST_M = 25_000;

  /** Of a layer; a question to the store takes no more ids than 32,766. */
  private static final int MOST_FEATURES = 20_000;

  private final FeatureStore store;

  QualityController(FeatureStore store) {
    this.store = store;
  }

  /**
   * @param counts by kind, also of those that are left out
   */
  record Answer(Map<String, Long> counts, List<FindingJson> findings) {}

  @GetMapping("/api/quality")
  ResponseEntity<Answer> list(Reader reader, HttpServletRequest request) {
    var given = Parameters.of(request, KNOWN);
    int limit = given.limit(USUAL, MOST);
    var place = new Surroundings(store, box(given), TownTime.today(), reader.sees(), MOST_FEATURES);
    List<Finding> found = Inspection.of(place);
    Map<String, Long> counts =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.problem().code(), TreeMap::new, Collectors.counting()));
    var shown = found.stream().limit(limit).map(FindingJson::of).toList();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache().cachePrivate())
        .body(new Answer(counts, shown));
  }

  private static Envelope box(Parameters given) {
    Envelope box =
        given
            .box("bbox")
            .orElseThrow(
                () -> Parameters.invalid("bbox", "", "väst,syd,öst,nord", "west,south,east,north"));
    Envelope stored = BoxFilter.of(box, DEGREES).map(BoxFilter::stored).orElseGet(Envelope::new);
    if (Math.max(stored.getWidth(), stored.getHeight()) > WIDEST_M) {
      throw Parameters.invalid(
          "bbox", given.find("bbox").orElse(""), "högst 25 km brett", "at most 25 km wide");
    }
    return stored;
  }
}
