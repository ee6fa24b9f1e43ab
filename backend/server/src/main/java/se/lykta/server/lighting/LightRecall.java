package se.lykta.server.lighting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.springframework.stereotype.Component;
import se.lykta.engine.energy.Place;
import se.lykta.engine.energy.Sun;
import se.lykta.server.lighting.compare.Comparer;
import se.lykta.server.lighting.stock.Season;
import se.lykta.server.lighting.stock.Stock;
import se.lykta.server.lighting.stock.StockKeeper;
import se.lykta.server.lighting.stock.StockLamp;
import se.lykta.server.lighting.tile.LightKeeper;
import se.lykta.server.lighting.tile.Quantity;
import se.lykta.server.web.TownTime;
import se.lykta.store.Crs;

/**
 * Says what the light was like, by the register as it was then: how the sun stood and what each
 * lamp did.
 */
@Component
public class LightRecall {
  /** When trees in southern Sweden have leaves. */
  private static final Set<Month> LEAF = EnumSet.range(Month.MAY, Month.OCTOBER);

  private final StockKeeper stocks;
  private final LightKeeper keeper;
  private final double switchingElevationDeg;

  LightRecall(StockKeeper stocks, LightKeeper keeper, Comparer comparer) {
    this.stocks = stocks;
    this.keeper = keeper;
    this.switchingElevationDeg = comparer.rules().switchingElevationDeg().value();
  }

  /**
   * @param place in the stored CRS
   * @param withinM how far from it lamps are told of, metres
   * @param reported light points that somebody has reported as dark, whatever the register says
   */
  public LightThen at(Point place, Instant time, double withinM, Set<UUID> reported) {
    double[] lonLat = {place.getX(), place.getY()};
    Crs.of("CRS84").fromStored(lonLat);
    var where = new Place(lonLat[1], lonLat[0], TownTime.ZONE);
    Sun sun = Sun.at(time);
    boolean dark = isDark(sun.elevationDeg(where));
    Stock stock = stocks.then(time).today();
    return new LightThen(
        sun.elevationDeg(where),
        sun.azimuthDeg(where),
        dark,
        dark ? lux(place.getCoordinate(), time, stock, reported) : null,
        lamps(place.getCoordinate(), time, dark, stock, withinM).stream()
            .map(lamp -> reported.contains(lamp.lightPoint()) ? lamp.asFaulty() : lamp)
            .toList());
  }

  /** Whether lamps are on while the sun stands so. */
  public boolean isDark(double sunElevationDeg) {
    return sunElevationDeg < switchingElevationDeg;
  }

  /** Null inside a house: its own lamps are not known. */
  private Double lux(Coordinate place, Instant time, Stock stock, Set<UUID> reported) {
    if (stock.obstacles().cover(place.x, place.y, 0)) {
      return null;
    }
    Season season = season(local(time).getMonth());
    var conditions = new Conditions(hour(time), true, time);
    return PointLight.at(place, Quantity.HORIZONTAL, stock, season, conditions, keeper.reachM())
        .value(Quantity.HORIZONTAL, OptionalInt.empty(), Side.WORST)
        .shares()
        .stream()
        .filter(share -> !reported.contains(share.lamp().lightPoint()))
        .mapToDouble(PointLight.Share::lux)
        .sum();
  }

  static Season season(Month month) {
    return LEAF.contains(month) ? Season.LEAF : Season.BARE;
  }

  private static OptionalInt hour(Instant time) {
    return OptionalInt.of(local(time).getHour());
  }

  private static LocalDateTime local(Instant time) {
    return LocalDateTime.ofInstant(time, TownTime.ZONE);
  }

  private static List<LightThen.Lamp> lamps(
      Coordinate place, Instant time, boolean dark, Stock stock, double withinM) {
    Set<UUID> seen = new HashSet<>();
    List<LightThen.Lamp> found = new ArrayList<>();
    for (StockLamp lamp : stock.lampsAround(new Envelope(place), withinM)) {
      double distanceM = place.distance(new Coordinate(lamp.light().x(), lamp.light().y()));
      if (distanceM <= withinM && seen.add(lamp.lightPoint())) {
        found.add(new LightThen.Lamp(lamp.lightPoint(), distanceM, state(lamp, time, dark)));
      }
    }
    found.sort(Comparator.comparingDouble(LightThen.Lamp::distanceM));
    return found;
  }

  private static LightThen.State state(StockLamp lamp, Instant time, boolean dark) {
    var group = lamp.group();
    double part = new Conditions(hour(time), false, time).weight(group.key());
    if (group.faulty()) {
      return LightThen.State.FAULTY;
    } else if (group.isOff(time)) {
      return LightThen.State.OFF_ON_PURPOSE;
    } else if (!dark || part == 0) {
      return LightThen.State.OFF_SCHEDULE;
    }
    return part < 1 ? LightThen.State.DIMMED : LightThen.State.ON;
  }
}
