package se.lykta.server.lighting.street;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import se.lykta.server.lighting.stock.LitScene;
import se.lykta.server.lighting.stock.Season;
import se.lykta.server.lighting.stock.Stock;
import se.lykta.server.lighting.stock.StockLamp;
import se.lykta.server.lighting.tile.Fingerprint;

/**
 * Which lamps shine, and how.
 *
 * @param weight of a group of lamps, such as its dimming; 1 is full light
 * @param reachM how far a lamp's light is counted, m
 */
public record Illumination(
    Stock stock, Season season, ToDoubleFunction<String> weight, double reachM) {

  /** By group of its lamps. */
  public Map<String, Double> weights() {
    return stock.lamps().stream()
        .map(lamp -> lamp.group().key())
        .distinct()
        .collect(Collectors.toMap(group -> group, weight::applyAsDouble));
  }

  LitScene over(Envelope area) {
    return LitScene.of(area, stock, season, weight, reachM);
  }

  /** Adds all that the light of an area depends on. */
  void addTo(Fingerprint print, Envelope area) {
    List<StockLamp> lamps = stock.lampsAround(area, reachM);
    Envelope way = LitScene.wayTo(area, lamps);
    print.add(reachM);
    lamps.forEach(lamp -> add(print, lamp));
    stock.obstacles().buildingsIn(way).forEach(print::add);
    stock.obstacles().treesIn(way, season).forEach(print::add);
  }

  /** With what is told of the lamp beside its light, and to whom. */
  void add(Fingerprint print, StockLamp lamp) {
    print.add(lamp.lightPoint().toString()).add(lamp.luminaire().toString());
    print.add(lamp).add(lamp.assumed().toString()).add(Boolean.toString(lamp.isPublic()));
    print.add(weight.applyAsDouble(lamp.group().key()));
  }
}
