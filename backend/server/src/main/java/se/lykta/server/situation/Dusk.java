package se.lykta.server.situation;

import java.util.List;
import se.lykta.engine.energy.Place;
import se.lykta.engine.energy.Sun;
import se.lykta.server.reports.CaseFacts;
import se.lykta.server.web.TownTime;
import se.lykta.store.Crs;

/** Which lighting faults stood near what was found after dusk. */
final class Dusk {
  private static final Crs CRS84 = Crs.of("CRS84");
  private static final double SCALE = 1e6;

  private final List<CaseFacts.Fact> faults;
  private final double withinM;

  Dusk(List<CaseFacts.Fact> cases, double withinM) {
    this.faults = cases.stream().filter(CaseFacts.Fact::isLightingFault).toList();
    this.withinM = withinM;
  }

  /** Their numbers; none by day. */
  List<String> faultsAt(EventRow event) {
    return isAfter(event)
        ? faults.stream()
            .filter(fault -> fault.stoodAt(event.found()))
            .filter(fault -> Math.hypot(fault.x() - event.x(), fault.y() - event.y()) <= withinM)
            .map(CaseFacts.Fact::number)
            .toList()
        : List.of();
  }

  /** Whether the sun's centre was below the horizon when and where it was found. */
  static boolean isAfter(EventRow event) {
    List<Double> at = lonLat(event);
    return Sun.at(event.found()).elevationDeg(new Place(at.get(1), at.get(0), TownTime.ZONE)) < 0;
  }

  /** Longitude and latitude, to some decimetres. */
  static List<Double> lonLat(EventRow event) {
    return lonLat(event.x(), event.y());
  }

  /**
   * Longitude and latitude, to some decimetres.
   *
   * @param x stored CRS
   */
  static List<Double> lonLat(double x, double y) {
    double[] at = {x, y};
    CRS84.fromStored(at);
    return List.of(Math.round(at[0] * SCALE) / SCALE, Math.round(at[1] * SCALE) / SCALE);
  }
}
