package se.lykta.server.lighting.street;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.layers.Place;
import se.lykta.server.lighting.stock.Register;
import se.lykta.server.lighting.stock.Season;
import se.lykta.server.lighting.stock.Stock;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.RulesFile;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;
import se.lykta.store.View;

/**
 * Gives the light of streets and places, of any stock. What has been computed is kept under its
 * fingerprint; the rest is computed on threads of its own, each by one, however many ask.
 */
@Component
public class StreetKeeper implements DisposableBean {
  /** About 100 MB. */
  private static final long MOST_POINTS = 4_000_000;

  /** Today's by day and by night, and a scenario or two. */
  private static final int MOST_TOWNS = 6;

  private final FeatureStore store;
  private final ClassRules rules;
  private final Thresholds thresholds;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().name("streets-", 0).daemon().factory());
  private final Cache<String, StreetLight> streets =
      Caffeine.newBuilder()
          .maximumWeight(MOST_POINTS)
          .weigher((String print, StreetLight light) -> light.surface().lux().length)
          .build();
  private final Cache<String, PlaceLight> places =
      Caffeine.newBuilder()
          .maximumWeight(MOST_POINTS)
          .weigher((String print, PlaceLight light) -> light.surface().lux().length)
          .build();

  /** So that asking again for the same costs no fingerprints. */
  private final Cache<Question, Town> towns =
      Caffeine.newBuilder()
          .maximumSize(MOST_TOWNS)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();

  StreetKeeper(FeatureStore store, LyktaSettings settings) {
    this.store = store;
    rules = RulesFile.read(settings.dataDir(), "street-classes.json", ClassRules.class);
    thresholds = RulesFile.read(settings.dataDir(), "reassurance.json", Thresholds.class);
  }

  public Thresholds thresholds() {
    return thresholds;
  }

  /**
   * A street or place with its light.
   *
   * @param light empty while it is computed
   */
  public record Lit<T>(Feature feature, Optional<T> light) {}

  /** All that the answers for a whole town depend on. */
  private record Question(
      Register register,
      List<Feature> places,
      Stock stock,
      Season season,
      Map<String, Double> weights) {

    static Question of(Register register, List<Feature> places, Illumination light) {
      return new Question(register, places, light.stock(), light.season(), light.weights());
    }
  }

  /** Streets or places whose light is worked on. */
  public static final class Asked<T> {
    private final List<Feature> features;
    private final List<CompletableFuture<T>> lights;

    private Asked(List<Feature> features, Function<Feature, CompletableFuture<T>> light) {
      this.features = features;
      this.lights = features.stream().map(light).toList();
    }

    /** Waits for all; those that are not ready by then come without their light. */
    public List<Lit<T>> by(Instant end) {
      long patience = Duration.between(Instant.now(), end).toMillis();
      CompletableFuture.allOf(lights.toArray(CompletableFuture[]::new))
          .completeOnTimeout(null, patience, TimeUnit.MILLISECONDS)
          .join();
      return IntStream.range(0, features.size())
          .mapToObj(i -> new Lit<>(features.get(i), ready(lights.get(i))))
          .toList();
    }

    private static <T> Optional<T> ready(CompletableFuture<T> light) {
      return light.isDone() ? Optional.of(light.join()) : Optional.empty();
    }
  }

  /** Today's streets and places under some light. */
  private final class Town {
    private final List<Feature> all;
    private final List<Feature> around;
    private final StreetChain.Net net;
    private final Illumination light;
    private final Map<UUID, CompletableFuture<StreetLight>> asked = new ConcurrentHashMap<>();
    private final Map<UUID, CompletableFuture<PlaceLight>> askedPlaces = new ConcurrentHashMap<>();

    Town(Question question, Illumination light) {
      this.all = question.register().streets();
      this.around = question.places();
      this.net = new StreetChain.Net(all);
      this.light = light;
    }

    CompletableFuture<StreetLight> light(Feature street) {
      return asked.computeIfAbsent(
          street.id(), id -> CompletableFuture.supplyAsync(() -> compute(street), workers));
    }

    CompletableFuture<PlaceLight> lightOfPlace(Feature place) {
      return askedPlaces.computeIfAbsent(
          place.id(), id -> CompletableFuture.supplyAsync(() -> computePlace(place), workers));
    }

    private PlaceLight computePlace(Feature place) {
      var inputs = new PlaceLight.Inputs(place, rules.ofPlace(place), light);
      return places.get(inputs.fingerprint(), print -> PlaceLight.of(inputs, thresholds));
    }

    private StreetLight compute(Feature street) {
      Requirement requirement = rules.of(street, kindsAround(street, around));
      var inputs = StreetInputs.of(street, requirement, net.chain(street), light);
      return streets.get(inputs.fingerprint(), print -> StreetLight.of(inputs, thresholds));
    }
  }

  private Town town(Register register, Illumination light) {
    var question = Question.of(register, listPlaces(register), light);
    return towns.get(question, asked -> new Town(asked, light));
  }

  /**
   * Streets as they are lit.
   *
   * @param register where the streets are
   * @param light of its lamps, or of others
   */
  public Asked<StreetLight> streets(
      Register register, Predicate<Feature> shown, Illumination light) {
    Town town = town(register, light);
    return new Asked<>(town.all.stream().filter(shown).toList(), town::light);
  }

  /** One street, however long it takes; empty where there is none today. */
  public Optional<Lit<StreetLight>> findStreet(Register register, UUID id, Illumination light) {
    Town town = town(register, light);
    return town.all.stream()
        .filter(street -> street.id().equals(id))
        .findFirst()
        .map(street -> new Lit<>(street, Optional.of(town.compute(street))));
  }

  /** Places as they are lit. */
  public Asked<PlaceLight> places(Register register, Predicate<Feature> shown, Illumination light) {
    Town town = town(register, light);
    return new Asked<>(town.around.stream().filter(shown).toList(), town::lightOfPlace);
  }

  private List<Feature> listPlaces(Register register) {
    var day = Query.Period.day(register.day());
    var view = new View(store, register.overlay());
    return view.list(Query.of(Place.LAYER.name()).during(day));
  }

  private static Set<String> kindsAround(Feature street, List<Feature> places) {
    double half = street.geometry().getLength() / 2;
    Coordinate middle = new LengthIndexedLine(street.geometry()).extractPoint(half);
    return places.stream()
        .filter(place -> contains(place, middle))
        .flatMap(place -> place.findText("kind").stream())
        .collect(Collectors.toSet());
  }

  private static boolean contains(Feature place, Coordinate point) {
    return place.geometry().getEnvelopeInternal().contains(point)
        && SimplePointInAreaLocator.locate(point, place.geometry()) != Location.EXTERIOR;
  }

  @Override
  public void destroy() {
    workers.shutdownNow();
  }
}
