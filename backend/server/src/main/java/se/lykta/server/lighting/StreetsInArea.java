package se.lykta.server.lighting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import se.lykta.server.lighting.stock.Register;
import se.lykta.server.lighting.stock.Season;
import se.lykta.server.lighting.stock.StockKeeper;
import se.lykta.server.lighting.street.Illumination;
import se.lykta.server.lighting.street.Reassurance;
import se.lykta.server.lighting.street.StreetKeeper;
import se.lykta.server.lighting.street.StreetKeeper.Lit;
import se.lykta.server.lighting.street.StreetLight;
import se.lykta.server.lighting.tile.LightKeeper;
import se.lykta.server.web.TownTime;
import se.lykta.store.Overlay;

/** How the streets in an area are lit: as designed, without dimming, trees in leaf. */
@Component
public class StreetsInArea {
  private final StockKeeper stocks;
  private final LightKeeper keeper;
  private final StreetKeeper streets;

  StreetsInArea(StockKeeper stocks, LightKeeper keeper, StreetKeeper streets) {
    this.stocks = stocks;
    this.keeper = keeper;
    this.streets = streets;
  }

  /**
   * Of the streets that meet an area, in their whole length.
   *
   * @param streets how many
   * @param lengthM of those that are computed
   * @param belowM darker than their class allows
   * @param darkM darker than reassures
   * @param ready false: some are still worked on and not in the sums
   */
  public record Figures(int streets, double lengthM, double belowM, double darkM, boolean ready) {}

  /**
   * By the end of a day as the register had it; of a day to come, as it is.
   *
   * @param area in the stored CRS
   * @param by what is not ready then is left out
   */
  public Figures on(LocalDate day, Geometry area, Instant by) {
    boolean isPast = day.isBefore(TownTime.today());
    Instant end = day.plusDays(1).atStartOfDay(TownTime.ZONE).toInstant().minusMillis(1);
    return of(isPast ? stocks.then(end) : stocks.today(), area, by);
  }

  /** As {@link #on}, with what might be over today's register. */
  public Figures with(Overlay scenario, Geometry area, Instant by) {
    return of(stocks.with(scenario), area, by);
  }

  private Figures of(Register register, Geometry area, Instant by) {
    var light = new Illumination(register.today(), Season.LEAF, group -> 1, keeper.reachM());
    List<Lit<StreetLight>> met =
        streets.streets(register, street -> street.geometry().intersects(area), light).by(by);
    List<StreetLight> known = met.stream().flatMap(each -> each.light().stream()).toList();
    return new Figures(
        met.size(),
        known.stream().mapToDouble(StreetLight::lengthM).sum(),
        known.stream().map(StreetLight::belowM).filter(Objects::nonNull).mapToDouble(m -> m).sum(),
        known.stream()
            .map(StreetLight::reassurance)
            .filter(Objects::nonNull)
            .mapToDouble(Reassurance::darkM)
            .sum(),
        known.size() == met.size());
  }
}
