package se.lykta.server.lighting;

import java.time.Duration;
import java.time.Instant;
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

/** How today's streets in an area are lit: as designed, without dimming, trees in leaf. */
@Component
public class StreetsInArea {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

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
   * @param area in the stored CRS
   */
  public Figures of(Geometry area) {
    Register register = stocks.today();
    var light = new Illumination(register.today(), Season.LEAF, group -> 1, keeper.reachM());
    List<Lit<StreetLight>> met =
        streets
            .streets(register, street -> street.geometry().intersects(area), light)
            .by(Instant.now().plus(PATIENCE));
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
