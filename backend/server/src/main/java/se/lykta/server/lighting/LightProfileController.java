package se.lykta.server.lighting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.lighting.stock.Register;
import se.lykta.server.lighting.stock.StockKeeper;
import se.lykta.server.lighting.street.Illumination;
import se.lykta.server.lighting.street.WalkedLine;
import se.lykta.server.lighting.tile.LightKeeper;
import se.lykta.server.lighting.tile.Quantity;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.scenarios.Views;
import se.lykta.server.web.Parameters;

/** The light along a line that somebody walks. */
@RestController
class LightProfileController {
  private static final Set<String> PARAMETERS = parameters();
  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final int MOST_CORNERS = 500;
  private static final double LONGEST_M = 10_000;

  private final Views views;
  private final StockKeeper stocks;
  private final LightKeeper keeper;

  LightProfileController(Views views, StockKeeper stocks, LightKeeper keeper) {
    this.views = views;
    this.stocks = stocks;
    this.keeper = keeper;
  }

  private static Set<String> parameters() {
    var names = new TreeSet<>(LightRequest.PARAMETERS);
    names.addAll(List.of("line", "crs"));
    return names;
  }

  /**
   * @param m of each point along the line
   * @param lux at each point
   */
  record Profile(String quantity, double lengthM, double[] m, double[] lux) {}

  @GetMapping("/api/light/profile")
  Profile profile(Reader reader, HttpServletRequest request) {
    var given = Parameters.of(request, PARAMETERS);
    Quantity quantity = LightRequest.quantity(given);
    LineString line = line(given);
    Register register = stocks.with(views.overlay(given, reader));
    var light =
        new Illumination(
            register.today(),
            LightRequest.season(given),
            LightRequest.conditions(given)::weight,
            keeper.reachM());
    var seen = new Seen(quantity, LightRequest.facing(given), LightRequest.side(given));
    var walked =
        WalkedLine.of(
            line,
            quantity.heightM(),
            light,
            (exact, points) -> seen.lux(exact, points, register.axes()));
    return new Profile(quantity.code(), line.getLength(), walked.m(), walked.lux());
  }

  /** Corners as x and y in turn, x being east or longitude. */
  private static LineString line(Parameters given) {
    String text = given.find("line").orElse("");
    double[] xy = numbers(text);
    if (xy.length < 4 || xy.length % 2 != 0 || xy.length > 2 * MOST_CORNERS) {
      throw wrong(text);
    }
    LightRequest.toStored(given, xy);
    Coordinate[] corners = new Coordinate[xy.length / 2];
    Arrays.setAll(corners, i -> new Coordinate(xy[2 * i], xy[2 * i + 1]));
    return checked(GEOMETRY.createLineString(corners));
  }

  private static double[] numbers(String text) {
    try {
      double[] numbers =
          Arrays.stream(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
      if (Arrays.stream(numbers).allMatch(Double::isFinite)) {
        return numbers;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw wrong(text);
  }

  private static ProblemException wrong(String text) {
    return Parameters.invalid(
        "line",
        text,
        "x och y i tur och ordning för 2 till %d punkter".formatted(MOST_CORNERS),
        "x and y in turn of 2 to %d points".formatted(MOST_CORNERS));
  }

  private static LineString checked(LineString line) {
    double length = line.getLength();
    if (length > LONGEST_M) {
      throw ProblemException.of(
          ProblemKind.TOO_LARGE,
          "Linjen är %.0f m; väntat högst %.0f m".formatted(length, LONGEST_M),
          "The line is %.0f m; expected at most %.0f m".formatted(length, LONGEST_M));
    }
    if (length == 0) {
      throw Parameters.invalid("line", "0 m", "en linje med längd", "a line with a length");
    }
    return line;
  }
}
