package se.lykta.server.lighting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.lighting.stock.Register;
import se.lykta.server.lighting.stock.Stock;
import se.lykta.server.lighting.stock.StockKeeper;
import se.lykta.server.lighting.tile.Fingerprint;
import se.lykta.server.lighting.tile.LightAddress;
import se.lykta.server.lighting.tile.LightKeeper;
import se.lykta.server.lighting.tile.TileLight;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.scenarios.Views;
import se.lykta.server.web.Parameters;

/**
 * Tiles of the light of today, or of a scenario. Asked again, a browser gets 304 until something
 * that the tile depends on has changed.
 */
@RestController
class LightTileController {
  private final Views views;
  private final StockKeeper stocks;
  private final LightKeeper keeper;

  LightTileController(Views views, StockKeeper stocks, LightKeeper keeper) {
    this.views = views;
    this.stocks = stocks;
    this.keeper = keeper;
  }

  @GetMapping("/api/light/tiles/{level}/{column}/{row}")
  void tile(
      @PathVariable int level,
      @PathVariable int column,
      @PathVariable int row,
      Reader reader,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var address = address(level, column, row);
    var given = Parameters.of(request, LightRequest.PARAMETERS);
    var wanted = LightRequest.of(given);
    Register register = stocks.with(views.overlay(given, reader));
    Stock stock = register.today();
    String tag = '"' + fingerprint(address, wanted, register) + '"';
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "private, no-cache");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    var light = keeper.light(address, wanted.kind(), stock, wanted.conditions()::weight);
    send(wanted.seen(light, register.axes()), response);
  }

  private String fingerprint(LightAddress address, LightRequest wanted, Register register) {
    return new Fingerprint()
        .add(
            keeper.fingerprint(
                address, wanted.kind(), register.today(), wanted.conditions()::weight))
        .add(wanted.fingerprint(address, register.axes()))
        .hex();
  }

  private static LightAddress address(int level, int column, int row) {
    var address = new LightAddress(level, column, row);
    if (!address.exists()) {
      throw ProblemException.of(
          ProblemKind.NOT_FOUND,
          "Ljusrutan %d/%d/%d finns inte; väntat nivå 0 till %d"
              .formatted(level, column, row, LightAddress.MOST_LEVEL),
          "There is no light tile %d/%d/%d; expected level 0 to %d"
              .formatted(level, column, row, LightAddress.MOST_LEVEL));
    }
    return address;
  }

  private static void send(TileLight light, HttpServletResponse response) throws IOException {
    if (light.planes().isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    byte[] body = LightGrid.of(light).bytes();
    response.setContentType(LightGrid.MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
