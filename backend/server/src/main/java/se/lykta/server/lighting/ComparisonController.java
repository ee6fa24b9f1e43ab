package se.lykta.server.lighting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.lighting.compare.Comparer;
import se.lykta.server.lighting.compare.EnergyRules;
import se.lykta.server.lighting.compare.LampFigures;
import se.lykta.server.lighting.compare.Spill;
import se.lykta.server.lighting.stock.Register;
import se.lykta.server.lighting.stock.StockKeeper;
import se.lykta.server.lighting.street.Illumination;
import se.lykta.server.lighting.street.PlaceLight;
import se.lykta.server.lighting.street.Reassurance;
import se.lykta.server.lighting.street.StreetKeeper;
import se.lykta.server.lighting.street.StreetKeeper.Lit;
import se.lykta.server.lighting.street.StreetLight;
import se.lykta.server.lighting.tile.LightKeeper;
import se.lykta.server.scenarios.Views;
import se.lykta.server.web.Parameters;
import se.lykta.store.Scenario;

/** Two sides next to each other, today's register and scenarios, in figures. */
@RestController
class ComparisonController {
  private static final Set<String> KNOWN = Set.of("a", "b", "season", "hour", "state");

  /** What is not ready by then is asked for again. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Views views;
  private final StockKeeper stocks;
  private final LightKeeper keeper;
  private final StreetKeeper streets;
  private final Comparer comparer;

  ComparisonController(
      Views views,
      StockKeeper stocks,
      LightKeeper keeper,
      StreetKeeper streets,
      Comparer comparer) {
    this.views = views;
    this.stocks = stocks;
    this.keeper = keeper;
    this.streets = streets;
    this.comparer = comparer;
  }

  /**
   * @param ready whether all is computed; else the lists lack some, and are to be asked for again
   * @param streets those that differ, the largest difference of the mean first; amounts in m
   * @param places the same of places; amounts in m²
   */
  record Comparison(
      boolean ready,
      Side a,
      Side b,
      List<Compared> streets,
      List<Compared> places,
      EnergyRules rules) {}

  /**
   * @param scenario null: the register
   * @param name null: the register
   * @param spill on the walls around the lamps in which the sides differ
   * @param belowM of all streets, darker than their class allows
   * @param darkM of all streets, darker than reassures
   * @param belowM2 of all places, darker than their class allows
   * @param darkM2 of all places, darker than reassures
   */
  record Side(
      UUID scenario,
      String name,
      LampFigures lamps,
      Spill spill,
      double belowM,
      double darkM,
      double belowM2,
      double darkM2) {}

  /**
   * @param a null where that side lacks it
   * @param b null where that side lacks it
   */
  record Compared(UUID id, String name, String lightingClass, Values a, Values b) {
    private double difference() {
      return Math.abs(mean(b) - mean(a));
    }

    private static double mean(Values values) {
      return values == null || values.meanLux() == null ? 0 : values.meanLux();
    }
  }

  /**
   * @param below darker than the class allows; null without a class
   * @param dark darker than reassures
   */
  record Values(
      String verdict,
      Double meanLux,
      Double leastLux,
      Double uniformity,
      Double below,
      double dark) {}

  /** A side as it is asked for. */
  private record Asked(Optional<Scenario> scenario, Register register, Illumination light) {}

  @GetMapping("/api/light/comparison")
  Comparison compare(Reader reader, HttpServletRequest request) {
    var given = Parameters.of(request, KNOWN);
    Asked a = side("a", given, reader);
    Asked b = side("b", given, reader);
    // all at once, and places first: the largest of them take longest
    var askedPlacesA = streets.places(a.register(), reader::sees, a.light());
    var askedPlacesB = streets.places(b.register(), reader::sees, b.light());
    var askedStreetsA = streets.streets(a.register(), reader::sees, a.light());
    var askedStreetsB = streets.streets(b.register(), reader::sees, b.light());
    Instant end = Instant.now().plus(PATIENCE);
    var placesA = askedPlacesA.by(end);
    var placesB = askedPlacesB.by(end);
    var streetsA = askedStreetsA.by(end);
    var streetsB = askedStreetsB.by(end);
    return new Comparison(
        isReady(streetsA) && isReady(streetsB) && isReady(placesA) && isReady(placesB),
        side(a, b, streetsA, placesA),
        side(b, a, streetsB, placesB),
        compared(
            streetsA,
            streetsB,
            ComparisonController::ofStreet,
            s -> s.requirement().lightingClass()),
        compared(
            placesA, placesB, ComparisonController::ofPlace, p -> p.requirement().lightingClass()),
        comparer.rules());
  }

  private Asked side(String name, Parameters given, Reader reader) {
    Optional<Scenario> scenario = views.side(name, given, reader);
    Register register = stocks.with(views.overlay(scenario));
    return new Asked(
        scenario,
        register,
        new Illumination(
            register.today(),
            LightRequest.season(given),
            LightRequest.conditions(given)::weight,
            keeper.reachM()));
  }

  private static boolean isReady(List<? extends Lit<?>> all) {
    return all.stream().allMatch(one -> one.light().isPresent());
  }

  private Side side(
      Asked side, Asked other, List<Lit<StreetLight>> streets, List<Lit<PlaceLight>> places) {
    return new Side(
        side.scenario().map(Scenario::id).orElse(null),
        side.scenario().map(Scenario::name).orElse(null),
        comparer.figures(side.register()),
        comparer.spill(side.light(), other.light()),
        sum(streets, StreetLight::belowM),
        sum(streets, street -> darkM(street.reassurance())),
        sum(places, PlaceLight::belowM2),
        sum(places, PlaceLight::darkM2));
  }

  private static <T> double sum(List<Lit<T>> all, Function<T, Double> amount) {
    return all.stream()
        .flatMap(one -> one.light().stream())
        .map(amount)
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  private static double darkM(Reassurance reassurance) {
    return reassurance == null ? 0 : reassurance.darkM();
  }

  private static Values ofStreet(StreetLight light) {
    return new Values(
        StreetRow.code(light.verdict()),
        StreetRow.known(light.surface().meanLux()),
        StreetRow.known(light.surface().leastLux()),
        StreetRow.known(light.surface().uniformity()),
        light.belowM(),
        darkM(light.reassurance()));
  }

  private static Values ofPlace(PlaceLight light) {
    return new Values(
        StreetRow.code(light.verdict()),
        StreetRow.known(light.surface().meanLux()),
        StreetRow.known(light.surface().leastLux()),
        StreetRow.known(light.surface().uniformity()),
        light.belowM2(),
        light.darkM2());
  }

  private static <T> List<Compared> compared(
      List<Lit<T>> a,
      List<Lit<T>> b,
      Function<T, Values> values,
      Function<T, Optional<String>> lightingClass) {
    Map<UUID, Lit<T>> here = byId(a);
    Map<UUID, Lit<T>> there = byId(b);
    Map<UUID, Lit<T>> all = new LinkedHashMap<>(here);
    there.forEach(all::putIfAbsent);
    return all.values().stream()
        .map(
            one -> {
              UUID id = one.feature().id();
              return new Compared(
                  id,
                  one.feature().findText("name").orElse(null),
                  one.light().flatMap(lightingClass).orElse(null),
                  valuesOf(here.get(id), values),
                  valuesOf(there.get(id), values));
            })
        .filter(one -> !Objects.equals(one.a(), one.b()))
        .sorted((one, other) -> Double.compare(other.difference(), one.difference()))
        .toList();
  }

  private static <T> Map<UUID, Lit<T>> byId(List<Lit<T>> all) {
    Map<UUID, Lit<T>> byId = new LinkedHashMap<>();
    all.stream()
        .filter(one -> one.light().isPresent())
        .forEach(one -> byId.put(one.feature().id(), one));
    return byId;
  }

  private static <T> Values valuesOf(Lit<T> lit, Function<T, Values> values) {
    return lit == null ? null : lit.light().map(values).orElse(null);
  }
}
