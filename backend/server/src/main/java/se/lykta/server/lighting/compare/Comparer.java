package se.lykta.server.lighting.compare;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;
import se.lykta.engine.energy.BurningYear;
import se.lykta.engine.energy.Place;
import se.lykta.engine.scene.Building;
import se.lykta.server.lighting.stock.Register;
import se.lykta.server.lighting.stock.Season;
import se.lykta.server.lighting.stock.Stock;
import se.lykta.server.lighting.stock.StockLamp;
import se.lykta.server.lighting.street.Illumination;
import se.lykta.server.settings.Home;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.RulesFile;
import se.lykta.server.web.TownTime;

/** Compares what two stocks of lamps take, and what they give to the walls around. */
@Component
public class Comparer {
  private static final double AROUND_M = 50;

  /** Both sides of some pairs. */
  private static final int MOST_KEPT = 20;

  private final EnergyRules rules;
  private final Place town;

  /** So that asking again for the same, such as until the streets are ready, costs nothing. */
  private final Cache<Question, Spill> spills =
      Caffeine.newBuilder()
          .maximumSize(MOST_KEPT)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();

  /** All that the light on walls depends on. */
  private record Question(
      Stock stock, Stock other, Season season, Map<String, Double> weights, double reachM) {}

  Comparer(LyktaSettings settings) {
    rules = RulesFile.read(settings.dataDir(), "energy.json", EnergyRules.class);
    Home home = settings.home();
    town =
        new Place(
            (home.south() + home.north()) / 2, (home.west() + home.east()) / 2, TownTime.ZONE);
  }

  public EnergyRules rules() {
    return rules;
  }

  /** What a year takes by all lamps of a register. */
  public LampFigures figures(Register register) {
    double elevation = rules.switchingElevationDeg().value();
    return LampFigures.of(
        register, rules, BurningYear.of(town, register.day().getYear(), elevation));
  }

  /** Light on the walls around the lamps in which two stocks differ, under one of them. */
  public Spill spill(Illumination light, Illumination other) {
    var question =
        new Question(light.stock(), other.stock(), light.season(), light.weights(), light.reachM());
    return spills.get(
        question,
        asked ->
            Spill.on(
                buildingsAround(differing(light, other), light), light, rules.spillLux().value()));
  }

  private static List<StockLamp> differing(Illumination one, Illumination other) {
    Set<StockLamp> here = one.stock().lamps().stream().collect(Collectors.toSet());
    Set<StockLamp> there = other.stock().lamps().stream().collect(Collectors.toSet());
    List<StockLamp> differing = new ArrayList<>();
    here.stream().filter(lamp -> !there.contains(lamp)).forEach(differing::add);
    there.stream().filter(lamp -> !here.contains(lamp)).forEach(differing::add);
    return differing;
  }

  /** Each once, in the order of their ids. */
  private static List<Building> buildingsAround(List<StockLamp> lamps, Illumination light) {
    Map<String, Building> found = new LinkedHashMap<>();
    for (StockLamp lamp : lamps) {
      var box =
          new Envelope(lamp.light().x(), lamp.light().x(), lamp.light().y(), lamp.light().y());
      box.expandBy(AROUND_M);
      light.stock().obstacles().buildingsIn(box).forEach(b -> found.putIfAbsent(b.id(), b));
    }
    return found.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
  }
}
