package se.lykta.server.lighting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Envelope;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.lighting.stock.Register;
import se.lykta.server.lighting.stock.StockKeeper;
import se.lykta.server.lighting.stock.Tried;
import se.lykta.server.lighting.tile.LightKeeper;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.scenarios.Views;
import se.lykta.server.web.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * The light as it would be after edits that nobody has saved, such as while a lamp is dragged: only
 * the cells that may differ from today's, and those with their whole light.
 */
@RestController
class LightPreviewController {
  private static final Set<String> PARAMETERS = parameters();
  private static final int MOST_CELLS = 4_000_000;

  private final Views views;
  private final StockKeeper stocks;
  private final LightKeeper keeper;

  LightPreviewController(Views views, StockKeeper stocks, LightKeeper keeper) {
    this.views = views;
    this.stocks = stocks;
    this.keeper = keeper;
  }

  private static Set<String> parameters() {
    var names = new TreeSet<>(LightRequest.PARAMETERS);
    names.add("level");
    names.add("box");
    return names;
  }

  /**
   * @param body {@code {"edits": […]}} as in {@code POST /api/change-sets}
   */
  @PostMapping("/api/light/preview")
  void preview(
      @RequestBody JsonNode body,
      Reader reader,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var given = Parameters.of(request, PARAMETERS);
    var wanted = LightRequest.of(given);
    int level = LightRequest.level(given);
    Register register = stocks.with(views.overlay(given, reader));
    Tried tried = Trial.of(register, body);
    Envelope touched = new Envelope();
    tried.touched().forEach(touched::expandToInclude);
    touched.expandBy(keeper.reachM());
    Envelope cells = given.box("box").map(touched::intersection).orElse(touched);
    if (cells.isNull()) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    CellBox box = CellBox.of(cells, level);
    if (box.cells() > MOST_CELLS) {
      throw ProblemException.of(
          ProblemKind.TOO_LARGE,
          "Ändringen rör %d rutor; väntat högst %d; välj ett mindre område eller grövre nivå"
              .formatted(box.cells(), MOST_CELLS),
          "The change touches %d cells; expected at most %d; choose a smaller box or a coarser level"
              .formatted(box.cells(), MOST_CELLS));
    }
    LightGrid grid =
        box.fill(
            address ->
                wanted.seen(
                    keeper.tried(
                        address,
                        wanted.kind(),
                        register.today(),
                        tried.stock(),
                        wanted.conditions()::weight),
                    register.axes()));
    byte[] answer = grid.bytes();
    response.setContentType(LightGrid.MEDIA_TYPE);
    response.setContentLength(answer.length);
    response.getOutputStream().write(answer);
  }
}
