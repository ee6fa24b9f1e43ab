package se.lykta.server.lighting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Feature;
import se.lykta.photometry.LightFigures;
import se.lykta.photometry.Photometry;
import se.lykta.photometry.PhotometryIssue;
import se.lykta.photometry.PolarDiagram;
import se.lykta.server.accounts.Reader;
import se.lykta.server.lighting.stock.Distributions;
import se.lykta.server.lighting.stock.Register;
import se.lykta.server.lighting.stock.Stock;
import se.lykta.server.lighting.stock.StockKeeper;
import se.lykta.server.lighting.stock.StockLamp;
import se.lykta.server.lighting.tile.LightAddress;
import se.lykta.server.lighting.tile.LightKeeper;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.scenarios.Views;
import se.lykta.server.web.Parameters;

/** What light is known of: where, of how many lamps, and what of it is guessed. */
@RestController
class LightController {
  private static final Set<String> KNOWN = Set.of(Views.PARAMETER);

  private final Views views;
  private final StockKeeper stocks;
  private final LightKeeper keeper;
  private final Distributions distributions;

  LightController(
      Views views, StockKeeper stocks, LightKeeper keeper, Distributions distributions) {
    this.views = views;
    this.stocks = stocks;
    this.keeper = keeper;
    this.distributions = distributions;
  }

  private Register register(Reader reader, HttpServletRequest request) {
    return stocks.with(views.overlay(Parameters.of(request, KNOWN), reader));
  }

  /**
   * @param crs in which cells are counted
   * @param cells along a tile's edge
   * @param levels a cell is 2^level metres
   * @param bounds of all that lamps reach: west, south, east, north, m; null without lamps
   * @param luminaires that give light
   * @param assumed how many of them are partly guessed
   * @param houses that may cast a shadow, and how many of guessed height
   * @param trees the same
   */
  record Overview(
      String crs,
      int cells,
      int levels,
      double reachM,
      List<Double> bounds,
      long luminaires,
      long assumed,
      Register.Guessed houses,
      Register.Guessed trees) {}

  @GetMapping("/api/light")
  Overview overview(Reader reader, HttpServletRequest request) {
    Register register = register(reader, request);
    Stock stock = register.today();
    var bounds = new Envelope();
    stock.lamps().stream()
        .forEach(lamp -> bounds.expandToInclude(lamp.light().x(), lamp.light().y()));
    bounds.expandBy(keeper.reachM());
    return new Overview(
        "EPSG:3007",
        LightAddress.CELLS,
        LightAddress.MOST_LEVEL + 1,
        keeper.reachM(),
        bounds.isNull()
            ? null
            : List.of(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()),
        stock.lamps().stream().count(),
        stock.lamps().stream().filter(lamp -> !lamp.assumed().isEmpty()).count(),
        register.houses(),
        register.trees());
  }

  /**
   * @param id of the light point
   * @param at longitude and latitude of the light point
   */
  record Assumed(UUID id, UUID luminaire, String designation, double[] at, Set<String> fields) {

    static Assumed of(StockLamp lamp, Feature point) {
      return new Assumed(
          lamp.lightPoint(),
          lamp.luminaire(),
          point.findText("designation").orElse(null),
          StreetRow.degrees(point.geometry()).getFirst(),
          lamp.assumed());
    }
  }

  /** Every luminaire that is partly guessed, with the names of the fields. */
  @GetMapping("/api/light/assumed")
  List<Assumed> assumed(Reader reader, HttpServletRequest request) {
    var register = register(reader, request);
    return register.today().lamps().stream()
        .filter(lamp -> !lamp.assumed().isEmpty() && lamp.isShownTo(reader.isMember()))
        .flatMap(
            lamp ->
                register.findLightPoint(lamp.lightPoint()).map(at -> Assumed.of(lamp, at)).stream())
        .toList();
  }

  /**
   * A photometry file that is kept.
   *
   * @param luminaire what the file calls it
   * @param issues what is doubtful in it
   */
  record Distribution(
      String luminaire, LightFigures figures, PolarDiagram polar, List<PhotometryIssue> issues) {

    static Distribution of(Photometry photometry) {
      return new Distribution(
          photometry.header().name(),
          LightFigures.of(photometry.distribution()),
          PolarDiagram.of(photometry.distribution()),
          photometry.issues());
    }
  }

  /** What a photometry file says, by the file's checksum. */
  @GetMapping("/api/light/photometry/{sha256}")
  Distribution photometry(@PathVariable String sha256) {
    return distributions
        .findPhotometry(sha256)
        .map(Distribution::of)
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemKind.NOT_FOUND,
                    "Ingen ljusfördelning har den kontrollsumman",
                    "No light distribution has that checksum"));
  }
}
