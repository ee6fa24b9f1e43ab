package se.lykta.server.lighting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.engine.illuminance.Beam;
import se.lykta.engine.scene.Luminaire;
import se.lykta.photometry.LightFigures;
import se.lykta.photometry.PolarDiagram;
import se.lykta.server.accounts.Reader;
import se.lykta.server.lighting.stock.Register;
import se.lykta.server.lighting.stock.Stock;
import se.lykta.server.lighting.stock.StockKeeper;
import se.lykta.server.lighting.stock.StockLamp;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.scenarios.Views;
import se.lykta.server.web.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * Single lamps as they are computed: where they hang, what is guessed of them, where their light
 * goes.
 */
@RestController
class LightLampController {
  private static final Set<String> KNOWN = Set.of(Views.PARAMETER);

  private final Views views;
  private final StockKeeper stocks;

  LightLampController(Views views, StockKeeper stocks) {
    this.views = views;
    this.stocks = stocks;
  }

  private Register register(Reader reader, HttpServletRequest request) {
    return stocks.with(views.overlay(Parameters.of(request, KNOWN), reader));
  }

  /**
   * A luminaire as it is computed.
   *
   * @param x of the light centre, EPSG:3007, m
   * @param fluxLm when new and not dimmed
   * @param assumed fields that are guessed
   * @param beam of it alone, at full light
   * @param inside a house, below its roof: it lights nothing
   */
  record Lamp(
      UUID luminaire,
      double x,
      double y,
      double heightM,
      double azimuthDeg,
      double tiltDeg,
      double fluxLm,
      double maintenanceFactor,
      String dimmingProfile,
      Set<String> assumed,
      LightFigures figures,
      PolarDiagram polar,
      Beam beam,
      boolean inside) {
    private static final double[] ISOLUX = {1, 5, 10};

    static Lamp of(StockLamp lamp, Stock stock) {
      Luminaire light = lamp.light();
      return new Lamp(
          lamp.luminaire(),
          light.x(),
          light.y(),
          light.heightM(),
          light.azimuthDeg(),
          light.tiltDeg(),
          light.fluxLm(),
          light.maintenanceFactor(),
          lamp.group().profile(),
          lamp.assumed(),
          LightFigures.of(light.distribution()),
          PolarDiagram.of(light.distribution()),
          Beam.of(light, ISOLUX),
          stock.obstacles().cover(light.x(), light.y(), light.heightM()));
    }
  }

  /** The luminaires of a light point, with their polar diagrams and what they light alone. */
  @GetMapping("/api/light/lamps/{id}")
  List<Lamp> lamps(@PathVariable String id, Reader reader, HttpServletRequest request) {
    return lamps(id, register(reader, request).today(), reader);
  }

  /**
   * The same after edits that nobody has saved, such as while the lamp is dragged.
   *
   * @param body {@code {"edits": […]}} as in {@code POST /api/change-sets}
   */
  @PostMapping("/api/light/lamps/{id}")
  List<Lamp> tried(
      @PathVariable String id,
      @RequestBody JsonNode body,
      Reader reader,
      HttpServletRequest request) {
    return lamps(id, Trial.of(register(reader, request), body).stock(), reader);
  }

  private static List<Lamp> lamps(String id, Stock stock, Reader reader) {
    UUID point = Parameters.id("id", id);
    List<Lamp> lamps =
        stock.lamps().of(point).stream()
            .filter(entry -> entry.thing().isShownTo(reader.isMember()))
            .map(entry -> Lamp.of(entry.thing(), stock))
            .toList();
    if (lamps.isEmpty()) {
      throw ProblemException.of(
          ProblemKind.NOT_FOUND,
          "Ljuspunkten " + point + " ger inget ljus i dag",
          "Light point " + point + " gives no light today");
    }
    return lamps;
  }
}
