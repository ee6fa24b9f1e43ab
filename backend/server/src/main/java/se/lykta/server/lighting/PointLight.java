package se.lykta.server.lighting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.lykta.engine.Progress;
import se.lykta.engine.illuminance.Illuminance;
import se.lykta.engine.illuminance.OverFacings;
import se.lykta.engine.illuminance.Points;
import se.lykta.engine.illuminance.Projected;
import se.lykta.server.lighting.stock.LitScene;
import se.lykta.server.lighting.stock.Season;
import se.lykta.server.lighting.stock.Stock;
import se.lykta.server.lighting.stock.StockLamp;
import se.lykta.server.lighting.tile.Quantity;

/** The exact light at one point, lamp by lamp. */
final class PointLight {

  /**
   * What a lamp gives.
   *
   * @param lux > 0
   */
  record Share(StockLamp lamp, double lux) {}

  /**
   * @param facingDeg where the surface looks that gets this light; 0 for the ground
   * @param shares the brightest lamp first; without those that give nothing
   */
  record Value(double lux, double facingDeg, List<Share> shares) {}

  private final Points point;
  private final List<StockLamp> lamps;
  private final Illuminance light;

  private PointLight(Points point, List<StockLamp> lamps, Illuminance light) {
    this.point = point;
    this.lamps = lamps;
    this.light = light;
  }

  static PointLight at(
      Coordinate place,
      Quantity quantity,
      Stock stock,
      Season season,
      Conditions conditions,
      double reachM) {
    var scene = LitScene.of(new Envelope(place), stock, season, conditions::weight, reachM);
    var point = Points.at(place.x, place.y, quantity.heightM());
    return new PointLight(point, scene.lamps(), scene.light());
  }

  /**
   * @param facing whole degrees; empty: seen from that side, to the whole degree
   */
  Value value(Quantity quantity, OptionalInt facing, Side side) {
    return switch (quantity) {
      case HORIZONTAL -> value(Projected.HORIZONTAL, 0);
      case VERTICAL -> towards(quantity, facing.orElseGet(() -> towards(side.vertical)));
      case SEMICYLINDRICAL ->
          towards(quantity, facing.orElseGet(() -> towards(side.semiCylindrical)));
    };
  }

  /**
   * The lesser of two.
   *
   * @param streetDeg one of the two directions; the other one is opposite
   */
  Value along(Quantity quantity, double streetDeg) {
    Value there = towards(quantity, streetDeg);
    Value back = towards(quantity, (streetDeg + 180) % 360);
    return there.lux() <= back.lux() ? there : back;
  }

  private Value towards(Quantity quantity, double facingDeg) {
    return switch (quantity) {
      case HORIZONTAL -> value(Projected.HORIZONTAL, 0);
      case VERTICAL -> value(Projected.vertical(facingDeg), facingDeg);
      case SEMICYLINDRICAL -> value(Projected.semiCylindrical(facingDeg), facingDeg);
    };
  }

  private int towards(OverFacings side) {
    double exact = light.facing(point, side, new Progress()).facingDeg()[0];
    return (int) Math.round(exact) % 360;
  }

  private Value value(Projected quantity, double facingDeg) {
    double[] lux = light.contributions(point, 0, quantity);
    List<Share> shares = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < lux.length; i++) {
      sum += lux[i];
      if (lux[i] > 0) {
        shares.add(new Share(lamps.get(i), lux[i]));
      }
    }
    shares.sort(Comparator.comparingDouble(Share::lux).reversed());
    return new Value(sum, facingDeg, shares);
  }
}
