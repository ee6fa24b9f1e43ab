package se.lykta.server.lighting.stock;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Envelope;
import se.lykta.engine.illuminance.Illuminance;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;
import se.lykta.engine.scene.Terrain;

/**
 * The exact light of an area.
 *
 * @param lamps whose light may reach it, in the order of the calculation's contributions
 */
public record LitScene(List<StockLamp> lamps, Illuminance light) {

  /**
   * @param weight of a group of lamps, such as its dimming; 1 is full light
   */
  public static LitScene of(
      Envelope area, Stock stock, Season season, ToDoubleFunction<String> weight, double reachM) {
    List<StockLamp> lamps = stock.lampsAround(area, reachM);
    Envelope way = wayTo(area, lamps);
    var scene =
        new Scene(
            lamps.stream().map(lamp -> dimmed(lamp, weight)).toList(),
            stock.obstacles().buildingsIn(way),
            stock.obstacles().treesIn(way, season),
            Terrain.FLAT);
    return new LitScene(lamps, Illuminance.of(scene, reachM));
  }

  /** Where something may stand between the lamps and the area. */
  public static Envelope wayTo(Envelope area, List<StockLamp> lamps) {
    var way = new Envelope(area);
    lamps.forEach(lamp -> way.expandToInclude(lamp.light().x(), lamp.light().y()));
    return way;
  }

  /** As the lamp shines at some weight of its group. */
  public static Luminaire dimmed(StockLamp lamp, ToDoubleFunction<String> weight) {
    Luminaire light = lamp.light();
    return new Luminaire(
        light.id(),
        light.x(),
        light.y(),
        light.heightM(),
        light.azimuthDeg(),
        light.tiltDeg(),
        light.rollDeg(),
        light.distribution(),
        light.fluxLm(),
        light.maintenanceFactor(),
        weight.applyAsDouble(lamp.group().key()));
  }
}
