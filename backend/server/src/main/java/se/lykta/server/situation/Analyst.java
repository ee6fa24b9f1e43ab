package se.lykta.server.situation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.springframework.stereotype.Component;
import se.lykta.engine.energy.Place;
import se.lykta.engine.energy.Sun;
import se.lykta.layers.Building;
import se.lykta.server.checks.EventCategories;
import se.lykta.server.settings.Home;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.Situation;
import se.lykta.server.statistics.Aoristic;
import se.lykta.server.statistics.HotSpots;
import se.lykta.server.statistics.Interval;
import se.lykta.server.statistics.NearRepeat;
import se.lykta.server.web.TownTime;
import se.lykta.store.Crs;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** Works out what the events of some months say together. */
@Component
class Analyst {
  private static final Crs CRS84 = Crs.of("CRS84");
  private static final int PERMUTATIONS = 999;

  /** With more events in one analysis it would take longer than anybody waits. */
  private static final int MANY = 4000;

  private static final int PERMUTATIONS_OF_MANY = 199;
  private static final double MS_A_DAY = 86_400_000;
  private static final Duration SUN_STEP = Duration.ofMinutes(30);

  /** How far the table of repeats goes beyond the limits of a repeat. */
  private static final int[] TIMES_M = {1, 2, 4};

  private static final int[] TIMES_DAYS = {1, 2};

  private final FeatureStore store;
  private final EventCategories categories;
  private final Situation settings;
  private final Place town;

  Analyst(FeatureStore store, EventCategories categories, LyktaSettings settings) {
    this.store = store;
    this.categories = categories;
    this.settings = settings.situation();
    this.town = middle(settings.home());
  }

  private static Place middle(Home home) {
    return new Place(
        (home.south() + home.north()) / 2, (home.west() + home.east()) / 2, TownTime.ZONE);
  }

  /**
   * @param to the last day
   * @param wanted categories; all events where there is none
   */
  Analysis analyse(LocalDate from, LocalDate to, Set<String> wanted) {
    List<EventRow> events = events(from, to, wanted);
    boolean enough = events.size() >= NearRepeat.FEWEST;
    long seed = from.toEpochDay();
    List<Analysis.Band> bands = enough ? bands(events, seed) : null;
    NearRepeat nearRepeat =
        enough
            ? new NearRepeat(
                events.size(),
                bands.getFirst().pairs(),
                bands.getFirst().expected(),
                bands.getFirst().p(),
                permutations(events))
            : null;
    List<EventRow> timed = events.stream().filter(EventRow::isTimed).toList();
    int dark = (int) timed.stream().filter(Dusk::isAfter).count();
    var share = timed.size() < NearRepeat.FEWEST ? null : Interval.ofShare(dark, timed.size());
    double sunDown = sunDown(from, to);
    Analysis.Spots spots = spots(events);
    var words = new AnalysisWords(events.size(), timed.size());
    return new Analysis(
        from,
        to,
        AnalysisWords.title(from, to),
        wanted.stream().sorted().toList(),
        events.stream().anyMatch(EventRow::isInvented),
        events.size(),
        NearRepeat.FEWEST,
        settings.repeatM(),
        settings.repeatDays(),
        seed,
        nearRepeat,
        bands,
        enough ? hours(events) : null,
        timed.size(),
        dark,
        share == null ? null : share.low(),
        share == null ? null : share.high(),
        sunDown,
        spots,
        new Analysis.Sentences(
            words.repeats(nearRepeat, settings.repeatM(), settings.repeatDays()),
            AnalysisWords.spots(spots),
            words.hours(),
            words.dark(dark, share, sunDown)));
  }

  private List<EventRow> events(LocalDate from, LocalDate to, Set<String> wanted) {
    var start = from.atStartOfDay(TownTime.ZONE).toInstant();
    var end = to.plusDays(1).atStartOfDay(TownTime.ZONE).toInstant();
    return EventRow.list(store).stream()
        .filter(row -> !row.found().isBefore(start) && row.found().isBefore(end))
        .filter(
            row ->
                wanted.isEmpty()
                    ? categories.isEvent(row.category())
                    : wanted.contains(row.category()))
        .toList();
  }

  private static int permutations(List<EventRow> events) {
    return events.size() > MANY ? PERMUTATIONS_OF_MANY : PERMUTATIONS;
  }

  private List<Analysis.Band> bands(List<EventRow> events, long seed) {
    double[] limitsM = IntStream.of(TIMES_M).mapToDouble(n -> n * settings.repeatM()).toArray();
    double[] limitsDays =
        IntStream.of(TIMES_DAYS).mapToDouble(n -> n * settings.repeatDays()).toArray();
    NearRepeat[][] table =
        NearRepeat.table(
            events.stream().mapToDouble(EventRow::x).toArray(),
            events.stream().mapToDouble(EventRow::y).toArray(),
            events.stream().mapToDouble(row -> row.found().toEpochMilli() / MS_A_DAY).toArray(),
            limitsM,
            limitsDays,
            permutations(events),
            seed);
    List<Analysis.Band> bands = new ArrayList<>();
    for (int i = 0; i < limitsM.length; i++) {
      for (int j = 0; j < limitsDays.length; j++) {
        bands.add(
            new Analysis.Band(
                i == 0 ? 0 : limitsM[i - 1],
                limitsM[i],
                j == 0 ? 0 : (int) limitsDays[j - 1],
                (int) limitsDays[j],
                table[i][j].pairs(),
                table[i][j].expected(),
                table[i][j].p()));
      }
    }
    return bands;
  }

  private static double[][] hours(List<EventRow> events) {
    var aoristic = new Aoristic(TownTime.ZONE);
    events.forEach(row -> aoristic.add(row.since(), row.found()));
    return aoristic.weights();
  }

  private double sunDown(LocalDate from, LocalDate to) {
    Instant end = to.plusDays(1).atStartOfDay(TownTime.ZONE).toInstant();
    int all = 0;
    int down = 0;
    for (Instant at = from.atStartOfDay(TownTime.ZONE).toInstant();
        at.isBefore(end);
        at = at.plus(SUN_STEP)) {
      all++;
      down += Sun.at(at).elevationDeg(town) < 0 ? 1 : 0;
    }
    return (double) down / all;
  }

  private Analysis.Spots spots(List<EventRow> events) {
    var hexagons = new Hexagons(buildings(), settings.hexagonM());
    int[] counts = new int[hexagons.size()];
    int inside = 0;
    for (EventRow event : events) {
      int index = hexagons.indexOf(event.x(), event.y());
      if (index >= 0) {
        counts[index]++;
        inside++;
      }
    }
    boolean enough = Math.min(inside, hexagons.size()) >= HotSpots.FEWEST;
    return new Analysis.Spots(
        settings.hexagonM(),
        HotSpots.LEVEL,
        HotSpots.FEWEST,
        hexagons.size(),
        inside,
        events.size() - inside,
        enough ? found(hexagons, counts) : null);
  }

  private List<Coordinate> buildings() {
    List<Coordinate> middles = new ArrayList<>();
    store.readRows(
        Query.of(Building.LAYER.name()),
        List.of(),
        row -> middles.add(row.geometry().getEnvelopeInternal().centre()));
    return middles;
  }

  private List<Analysis.Hexagon> found(Hexagons hexagons, int[] counts) {
    int[][] neighbours = hexagons.neighbours();
    var spots = HotSpots.of(counts, neighbours);
    var places = new NamedPlaces(store);
    return IntStream.range(0, counts.length)
        .filter(spots::isHot)
        .boxed()
        .sorted(Comparator.comparingDouble(spots::p))
        .map(
            i ->
                new Analysis.Hexagon(
                    places.at(hexagons.outline(i).getCentroid()).orElse(null),
                    degrees(hexagons.outline(i)),
                    counts[i],
                    IntStream.of(neighbours[i]).map(j -> counts[j]).sum(),
                    spots.score(i),
                    spots.p(i),
                    spots.adjusted(i)))
        .toList();
  }

  private static List<List<Double>> degrees(Polygon outline) {
    Geometry area = CRS84.fromStored(outline);
    return Arrays.stream(area.getCoordinates()).map(corner -> List.of(corner.x, corner.y)).toList();
  }
}
