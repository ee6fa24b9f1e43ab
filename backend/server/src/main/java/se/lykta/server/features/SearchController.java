package se.lykta.server.features;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Title;
import se.lykta.server.accounts.Reader;
import se.lykta.server.features.SearchIndex.Entry;
import se.lykta.server.geojson.Folded;
import se.lykta.server.web.Parameters;

/** Finds places, streets, cabinets and lamps by the names people use. */
@RestController
class SearchController {
  private static final Set<String> KNOWN = Set.of("q", "limit");
  private static final int USUAL = 10;
  private static final int MOST = 100;

  private final List<SearchIndex> indexes;

  SearchController(SearchIndexes indexes) {
    this.indexes = indexes.list();
  }

  /**
   * @param center longitude, latitude
   * @param bounds west, south, east, north
   */
  record Hit(
      String layer,
      UUID id,
      String title,
      Title subtitle,
      List<Double> center,
      List<Double> bounds) {}

  @GetMapping("/api/search")
  List<Hit> search(Reader reader, HttpServletRequest request) {
    var given = Parameters.of(request, KNOWN);
    int limit = given.limit(USUAL, MOST);
    return given.find("q").map(words -> search(words, reader, limit)).orElse(List.of());
  }

  private List<Hit> search(String words, Reader reader, int limit) {
    String folded = Folded.of(words);
    return indexes.stream()
        .flatMap(index -> hits(index, folded, reader))
        .sorted(Comparator.comparingInt(Ranked::rank))
        .limit(limit)
        .map(ranked -> hit(ranked.entry()))
        .toList();
  }

  private record Ranked(Entry entry, int rank) {}

  private static Stream<Ranked> hits(SearchIndex index, String words, Reader reader) {
    return index
        .entries(reader.sees())
        .map(entry -> new Ranked(entry, entry.rank(words)))
        .filter(ranked -> ranked.rank() < SearchIndex.NO_HIT);
  }

  private static Hit hit(Entry entry) {
    var bounds = Bounds.degrees(entry.bounds());
    var center = List.of((bounds.get(0) + bounds.get(2)) / 2, (bounds.get(1) + bounds.get(3)) / 2);
    return new Hit(entry.layer(), entry.id(), entry.title(), entry.subtitle(), center, bounds);
  }
}
