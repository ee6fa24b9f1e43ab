package se.lykta.server.walks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Kind;
import se.lykta.layers.Title;

/**
 * What was said of an aspect. A walk is a few people at a few points: no interval is given, since
 * nobody drew them by lot.
 *
 * @param observations all of the aspect, with a rating or without
 * @param n those with a rating
 * @param mean of the ratings, 1 to 5; null where there are none
 * @param counts how many ratings of 1, 2, 3, 4 and 5
 * @param open how many wait to become a measure or to be closed
 */
public record Ratings(
    String aspect,
    Title title,
    int observations,
    int n,
    Double mean,
    List<Integer> counts,
    int open) {
  private static final int BEST = 5;

  /** By the order in which the layer names aspects; those that nobody spoke of are left out. */
  static List<Ratings> of(List<Observed> observations) {
    Map<String, List<Observed>> byAspect =
        observations.stream()
            .collect(Collectors.groupingBy(Observed::aspect, TreeMap::new, Collectors.toList()));
    return aspects().options().stream()
        .map(Kind.Option::value)
        .filter(byAspect::containsKey)
        .map(aspect -> of(aspect, byAspect.get(aspect)))
        .toList();
  }

  private static Ratings of(String aspect, List<Observed> observations) {
    List<Integer> ratings = observations.stream().flatMap(one -> one.rating().stream()).toList();
    Map<Integer, Long> counts =
        ratings.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    var mean = ratings.stream().mapToInt(Integer::intValue).average();
    return new Ratings(
        aspect,
        title(aspect),
        observations.size(),
        ratings.size(),
        mean.isPresent() ? mean.getAsDouble() : null,
        IntStream.rangeClosed(1, BEST)
            .mapToObj(rating -> counts.getOrDefault(rating, 0L).intValue())
            .toList(),
        Observed.open(observations));
  }

  static Title title(String aspect) {
    return aspects().titleOf(aspect);
  }

  private static Kind.Choice aspects() {
    return (Kind.Choice) Catalogue.getLayer(Observed.LAYER).getField("aspect").kind();
  }
}
