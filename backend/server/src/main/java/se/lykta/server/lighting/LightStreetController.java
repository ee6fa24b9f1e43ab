package se.lykta.server.lighting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Envelope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Feature;
import se.lykta.server.accounts.Reader;
import se.lykta.server.lighting.stock.Register;
import se.lykta.server.lighting.stock.StockKeeper;
import se.lykta.server.lighting.street.Illumination;
import se.lykta.server.lighting.street.StreetKeeper;
import se.lykta.server.lighting.street.Thresholds;
import se.lykta.server.lighting.tile.LightKeeper;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.scenarios.Views;
import se.lykta.server.web.Parameters;

/** Streets and places against the lighting that they have to have. */
@RestController
class LightStreetController {
  private static final Set<String> ONE = Set.of("season", "hour", "state", Views.PARAMETER);
  private static final Set<String> ALL = with(ONE, "box");

  /** What is not ready by then is asked for again. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Views views;
  private final StockKeeper stocks;
  private final LightKeeper keeper;
  private final StreetKeeper streets;

  LightStreetController(Views views, StockKeeper stocks, LightKeeper keeper, StreetKeeper streets) {
    this.views = views;
    this.stocks = stocks;
    this.keeper = keeper;
    this.streets = streets;
  }

  private static Set<String> with(Set<String> names, String more) {
    var all = new TreeSet<>(names);
    all.add(more);
    return all;
  }

  /**
   * @param total how many there are
   * @param streets those that are ready; the others are worked on
   */
  record Streets(int total, List<StreetRow> streets, Thresholds thresholds) {}

  @GetMapping("/api/light/streets")
  Streets streets(Reader reader, HttpServletRequest request) {
    var given = Parameters.of(request, ALL);
    Register register = stocks.with(views.overlay(given, reader));
    var lit = streets.streets(register, shown(reader, given), light(given, register)).by(soon());
    List<StreetRow> rows =
        lit.stream()
            .flatMap(one -> one.light().map(light -> StreetRow.of(one.feature(), light)).stream())
            .toList();
    return new Streets(lit.size(), rows, streets.thresholds());
  }

  @GetMapping("/api/light/streets/{id}")
  StreetPage street(@PathVariable String id, Reader reader, HttpServletRequest request) {
    UUID street = Parameters.id("id", id);
    var given = Parameters.of(request, ONE);
    Register register = stocks.with(views.overlay(given, reader));
    return streets
        .findStreet(register, street, light(given, register))
        .filter(one -> reader.sees(one.feature()))
        .map(
            one ->
                StreetPage.of(
                    one.feature(),
                    one.light().orElseThrow(),
                    register,
                    reader,
                    streets.thresholds()))
        .orElseThrow(() -> missing(street));
  }

  private static ProblemException missing(UUID street) {
    return ProblemException.of(
        ProblemKind.NOT_FOUND,
        "Gatan " + street + " finns inte i dag",
        "There is no street " + street + " today");
  }

  /** As {@link Streets}. */
  record Places(int total, List<PlaceRow> places, Thresholds thresholds) {}

  @GetMapping("/api/light/places")
  Places places(Reader reader, HttpServletRequest request) {
    var given = Parameters.of(request, ALL);
    Register register = stocks.with(views.overlay(given, reader));
    var lit = streets.places(register, shown(reader, given), light(given, register)).by(soon());
    List<PlaceRow> rows =
        lit.stream()
            .flatMap(one -> one.light().map(light -> PlaceRow.of(one.feature(), light)).stream())
            .toList();
    return new Places(lit.size(), rows, streets.thresholds());
  }

  private static Instant soon() {
    return Instant.now().plus(PATIENCE);
  }

  private Illumination light(Parameters given, Register register) {
    return new Illumination(
        register.today(),
        LightRequest.season(given),
        LightRequest.conditions(given)::weight,
        keeper.reachM());
  }

  private static Predicate<Feature> shown(Reader reader, Parameters given) {
    Optional<Envelope> box = given.box("box");
    return feature ->
        reader.sees(feature)
            && box.map(area -> area.intersects(feature.geometry().getEnvelopeInternal()))
                .orElse(true);
  }
}
