package se.lykta.server.lighting.tile;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import se.lykta.engine.grid.FlatScene;
import se.lykta.engine.scene.Luminaire;
import se.lykta.server.lighting.stock.Stock;
import se.lykta.server.lighting.stock.StockLamp;

/**
 * All that the light of one tile depends on.
 *
 * @param lamps whose light is counted here, in the order of their ids
 * @param obstacles a fingerprint of the buildings and trees between them and the receivers
 * @param scene holds those buildings and trees, among others
 */
record TileInputs(
    LightAddress address,
    LightKind kind,
    double reachM,
    List<StockLamp> lamps,
    String obstacles,
    FlatScene scene,
    String fingerprint) {

  /** Goes up when the same inputs give other sums, such as after a mend in the engine. */
  private static final int EDITION = 1;

  static TileInputs of(LightAddress address, LightKind kind, double reachM, Stock stock) {
    Envelope reach = address.box();
    reach.expandBy(reachM);
    List<StockLamp> lamps =
        stock.lampsIn(reach).stream().filter(lamp -> reaches(lamp, address, reachM)).toList();
    String obstacles = lamps.isEmpty() ? "" : obstacles(stock, way(address, lamps), kind);
    var all = new Fingerprint().add(EDITION).add(reachM).add(obstacles);
    all.add(kind.quantity().code()).add(kind.facingDeg());
    all.add(address.level()).add(address.column()).add(address.row());
    lamps.forEach(all::add);
    return new TileInputs(
        address, kind, reachM, lamps, obstacles, stock.obstacles().scene(kind.season()), all.hex());
  }

  private static boolean reaches(StockLamp lamp, LightAddress address, double reachM) {
    Envelope box = address.box();
    double dx = Math.max(0, Math.max(box.getMinX() - x(lamp), x(lamp) - box.getMaxX()));
    double dy = Math.max(0, Math.max(box.getMinY() - y(lamp), y(lamp) - box.getMaxY()));
    return dx * dx + dy * dy <= reachM * reachM;
  }

  private static double x(StockLamp lamp) {
    return lamp.light().x();
  }

  private static double y(StockLamp lamp) {
    return lamp.light().y();
  }

  private static Envelope way(LightAddress address, List<StockLamp> lamps) {
    Envelope way = address.box();
    lamps.forEach(lamp -> way.expandToInclude(x(lamp), y(lamp)));
    return way;
  }

  private static String obstacles(Stock stock, Envelope way, LightKind kind) {
    var print = new Fingerprint();
    stock.obstacles().buildingsIn(way).forEach(print::add);
    stock.obstacles().treesIn(way, kind.season()).forEach(print::add);
    return print.hex();
  }

  boolean isDark() {
    return lamps.isEmpty();
  }

  /** The lamps by the name of their group, in a fixed order. */
  static TreeMap<String, List<Luminaire>> byGroup(Collection<StockLamp> lamps) {
    return lamps.stream()
        .collect(
            Collectors.groupingBy(
                lamp -> lamp.group().key(),
                TreeMap::new,
                Collectors.mapping(StockLamp::light, Collectors.toList())));
  }
}
