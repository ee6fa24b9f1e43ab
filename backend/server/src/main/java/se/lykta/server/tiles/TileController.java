package se.lykta.server.tiles;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.scenarios.Views;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;
import se.lykta.store.Overlay;

/**
 * Serves tiles of today or of another day; asked again, a browser gets 304 until something in the
 * tile has changed.
 */
@RestController
class TileController {
  private static final String MEDIA_TYPE = "application/vnd.mapbox-vector-tile";

  /** The map names the layer's generation as v, so that a browser never shows it an older tile. */
  private static final Set<String> KNOWN = Set.of("asOf", "v", Views.PARAMETER);

  private final TileCache tiles;
  private final Views views;

  TileController(TileCache tiles, Views views) {
    this.tiles = tiles;
    this.views = views;
  }

  @GetMapping("/tiles/{layer}/{zoom}/{x}/{y}.mvt")
  void tile(
      @PathVariable String layer,
      @PathVariable int zoom,
      @PathVariable int x,
      @PathVariable int y,
      Reader reader,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var address = address(zoom, x, y);
    var given = Parameters.of(request, KNOWN);
    var day = given.day("asOf").orElseGet(TownTime::today);
    String name = Parameters.layer(layer).name();
    Overlay overlay = TileMaker.shownIn(name, views.overlay(given, reader));
    var tile = tiles.get(new TileKey(name, address, day, reader.sees(), overlay));
    send(tile, acceptsGzip(request), request, response);
  }

  private static TileAddress address(int zoom, int x, int y) {
    var address = new TileAddress(zoom, x, y);
    if (!address.exists()) {
      throw ProblemException.of(
          ProblemKind.NOT_FOUND,
          "Rutan %d/%d/%d finns inte; väntat zoom 0 till 22".formatted(zoom, x, y),
          "There is no tile %d/%d/%d; expected zoom 0 to 22".formatted(zoom, x, y));
    }
    return address;
  }

  private static void send(
      Tile tile, boolean gzip, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = tile.tag(gzip);
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("Vary", "Cookie, Accept-Encoding");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else if (tile.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      write(tile, gzip, response);
    }
  }

  private static void write(Tile tile, boolean gzip, HttpServletResponse response)
      throws IOException {
    byte[] body = gzip ? tile.gzip() : tile.bytes();
    if (gzip) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentType(MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static boolean acceptsGzip(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }
}
