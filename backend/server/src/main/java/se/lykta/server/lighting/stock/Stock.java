package se.lykta.server.lighting.stock;

import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** What gives light and what stands in its way, today or as it would be. Immutable. */
public record Stock(Nearby<StockLamp> lamps, Obstacles obstacles) {
  private static final Comparator<StockLamp> IN_ORDER =
      Comparator.comparing((StockLamp lamp) -> lamp.luminaire().toString())
          .thenComparing(lamp -> lamp.lightPoint().toString());

  /** In the order of their ids. */
  public List<StockLamp> lampsIn(Envelope box) {
    return lamps.in(box).stream().sorted(IN_ORDER).toList();
  }

  /** Those whose light may reach the area, in the order of their ids. */
  public List<StockLamp> lampsAround(Envelope area, double reachM) {
    var reach = new Envelope(area);
    reach.expandBy(reachM);
    return lampsIn(reach);
  }
}
