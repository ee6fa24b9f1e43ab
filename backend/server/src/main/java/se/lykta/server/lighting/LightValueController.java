package se.lykta.server.lighting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.lighting.stock.Register;
import se.lykta.server.lighting.stock.StockKeeper;
import se.lykta.server.lighting.tile.LightKeeper;
import se.lykta.server.lighting.tile.Quantity;
import se.lykta.server.scenarios.Views;
import se.lykta.server.web.Parameters;

/** The light at a point and which lamps give it; a call that others may rely on. */
@RestController
class LightValueController {
  private static final Set<String> PARAMETERS = parameters();

  private final Views views;
  private final StockKeeper stocks;
  private final LightKeeper keeper;

  LightValueController(Views views, StockKeeper stocks, LightKeeper keeper) {
    this.views = views;
    this.stocks = stocks;
    this.keeper = keeper;
  }

  private static Set<String> parameters() {
    var names = new TreeSet<>(LightRequest.PARAMETERS);
    names.addAll(List.of("x", "y", "crs"));
    return names;
  }

  /**
   * @param facing degrees clockwise from grid north; 0 for the ground
   * @param lamps the brightest first
   * @param assumed of the lamps that give light here, those that are partly guessed
   */
  record Value(
      double lux, String quantity, double facing, List<Lamp> lamps, List<Assumed> assumed) {}

  /**
   * @param id of the light point; null for lamps that the reader may not know
   */
  record Lamp(UUID id, UUID luminaire, double lux) {}

  record Assumed(UUID id, Set<String> fields) {}

  @GetMapping("/api/light/value")
  Value value(Reader reader, HttpServletRequest request) {
    var given = Parameters.of(request, PARAMETERS);
    Quantity quantity = LightRequest.quantity(given);
    OptionalInt facing = LightRequest.facing(given);
    Register register = stocks.with(views.overlay(given, reader));
    Coordinate place = place(given);
    var light =
        PointLight.at(
            place,
            quantity,
            register.today(),
            LightRequest.season(given),
            LightRequest.conditions(given),
            keeper.reachM());
    Side side = LightRequest.side(given);
    double street = side == Side.ALONG ? register.axes().bearingDeg(place.x, place.y) : Double.NaN;
    var value =
        facing.isPresent() || Double.isNaN(street)
            ? light.value(quantity, facing, side)
            : light.along(quantity, street);
    return new Value(
        value.lux(),
        quantity.code(),
        value.facingDeg(),
        value.shares().stream().map(share -> lamp(share, reader)).toList(),
        value.shares().stream()
            .filter(
                share ->
                    share.lamp().isShownTo(reader.isMember()) && !share.lamp().assumed().isEmpty())
            .map(share -> new Assumed(share.lamp().lightPoint(), share.lamp().assumed()))
            .toList());
  }

  private static Lamp lamp(PointLight.Share share, Reader reader) {
    return share.lamp().isShownTo(reader.isMember())
        ? new Lamp(share.lamp().lightPoint(), share.lamp().luminaire(), share.lux())
        : new Lamp(null, null, share.lux());
  }

  /** East (or longitude) is x, whatever the coordinate system's authority says. */
  private static Coordinate place(Parameters given) {
    double[] xy = {number("x", given), number("y", given)};
    LightRequest.toStored(given, xy);
    return new Coordinate(xy[0], xy[1]);
  }

  private static double number(String name, Parameters given) {
    String text = given.find(name).orElse("");
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw Parameters.invalid(name, text, "ett tal", "a number");
  }
}
