package se.lykta.server.lighting.street;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.layers.Place;
import se.lykta.server.lighting.stock.Register;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.RulesFile;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/**
 * Gives the light of streets and places, of any stock. What has been computed is kept under its
 * fingerprint; the rest is computed on threads of its own, each by one, however many ask.
 */
@Component
public class StreetKeeper implements DisposableBean {
  /** About 100 MB. */
  private static final long MOST_POINTS = 4_000_000;

  private final FeatureStore store;
  private final ClassRules rules;
  private final Thresholds thresholds;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().name("streets-", 0).daemon().factory());
  private final AsyncCache<String, StreetLight> streets;
  private final AsyncCache<String, PlaceLight> places;

  StreetKeeper(FeatureStore store, LyktaSettings settings) {
    this.store = store;
    rules = RulesFile.read(settings.dataDir(), "street-classes.json", ClassRules.class);
    thresholds = RulesFile.read(settings.dataDir(), "reassurance.json", Thresholds.class);
    streets =
        Caffeine.newBuilder()
            .executor(workers)
            .maximumWeight(MOST_POINTS)
            .weigher((String print, StreetLight light) -> light.surface().lux().length)
            .buildAsync();
    places =
        Caffeine.newBuilder()
            .executor(workers)
            .maximumWeight(MOST_POINTS)
            .weigher((String print, PlaceLight light) -> light.surface().lux().length)
            .buildAsync();
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

  private record Asked<T>(Feature feature, CompletableFuture<T> light) {
    Lit<T> now() {
      return new Lit<>(feature, light.isDone() ? Optional.of(light.join()) : Optional.empty());
    }
  }

  /**
   * Streets as they are lit; those that are not ready in time come without their light and are
   * worked on.
   *
   * @param register where the streets are
   * @param light of its lamps, or of others
   */
  public List<Lit<StreetLight>> streets(
      Register register, Predicate<Feature> shown, Illumination light, Duration patience) {
    List<Feature> all = register.streets();
    var net = new StreetChain.Net(all);
    List<Feature> around = listPlaces(register);
    return inTime(
        all.stream()
            .filter(shown)
            .map(street -> new Asked<>(street, light(street, net, around, light)))
            .toList(),
        patience);
  }

  /** One street, however long it takes; empty where there is none today. */
  public Optional<Lit<StreetLight>> findStreet(Register register, UUID id, Illumination light) {
    List<Feature> all = register.streets();
    return all.stream()
        .filter(street -> street.id().equals(id))
        .findFirst()
        .map(
            street -> {
              var net = new StreetChain.Net(all);
              var found = light(street, net, listPlaces(register), light).join();
              return new Lit<>(street, Optional.of(found));
            });
  }

  /** Places as they are lit; those that are not ready in time come without their light. */
  public List<Lit<PlaceLight>> places(
      Register register, Predicate<Feature> shown, Illumination light, Duration patience) {
    return inTime(
        listPlaces(register).stream()
            .filter(shown)
            .map(place -> new Asked<>(place, light(place, light)))
            .toList(),
        patience);
  }

  private List<Feature> listPlaces(Register register) {
    var day = Query.Period.day(register.day());
    return store.list(Query.of(Place.LAYER.name()).during(day));
  }

  private CompletableFuture<StreetLight> light(
      Feature street, StreetChain.Net net, List<Feature> places, Illumination light) {
    Requirement requirement = rules.of(street, kindsAround(street, places));
    var inputs = StreetInputs.of(street, requirement, net.chain(street), light);
    return streets.get(inputs.fingerprint(), print -> StreetLight.of(inputs, thresholds));
  }

  private CompletableFuture<PlaceLight> light(Feature place, Illumination light) {
    var inputs = new PlaceLight.Inputs(place, rules.ofPlace(place), light);
    return places.get(inputs.fingerprint(), print -> PlaceLight.of(inputs, thresholds));
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

  private static <T> List<Lit<T>> inTime(List<Asked<T>> asked, Duration patience) {
    var all = CompletableFuture.allOf(lights(asked));
    all.completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS).join();
    return asked.stream().map(Asked::now).toList();
  }

  private static <T> CompletableFuture<?>[] lights(List<Asked<T>> asked) {
    List<CompletableFuture<T>> lights = new ArrayList<>();
    asked.forEach(one -> lights.add(one.light()));
    return lights.toArray(CompletableFuture[]::new);
  }

  @Override
  public void destroy() {
    workers.shutdownNow();
  }
}
