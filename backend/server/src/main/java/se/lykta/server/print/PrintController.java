package se.lykta.server.print;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.LightPoint;
import se.lykta.server.accounts.Reader;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.tiles.LightSources;
import se.lykta.server.web.Parameters;
import se.lykta.store.FeatureStore;

/** Sheets to print, and what of the ground fits on each. */
@RestController
class PrintController {
  /** More could not be told apart, and would fill the memory of who reads the file. */
  private static final long MOST_FEATURES = 50_000;

  private static final List<Integer> USUAL_SCALES =
      List.of(500, 1000, 2000, 2500, 4000, 5000, 10_000);

  private final FeatureStore store;
  private final LightSources lightSources;

  PrintController(FeatureStore store, LightSources lightSources) {
    this.store = store;
    this.lightSources = lightSources;
  }

  /**
   * @param layers that can be drawn
   */
  record Choices(List<Integer> scales, List<SheetJson> sheets, List<String> layers) {}

  /**
   * @param mapWidthMm of the map on the paper, without what stands beside it
   */
  record SheetJson(String paper, String orientation, double mapWidthMm, double mapHeightMm) {
    static SheetJson of(Sheet sheet) {
      return new SheetJson(
          sheet.paper().value(),
          sheet.landscape() ? "landscape" : "portrait",
          sheet.map().width(),
          sheet.map().height());
    }
  }

  @GetMapping("/api/print/sheets")
  Choices sheets(HttpServletRequest request) {
    Parameters.of(request, Set.of());
    var sheets =
        Arrays.stream(Paper.values())
            .flatMap(paper -> Stream.of(new Sheet(paper, true), new Sheet(paper, false)))
            .map(SheetJson::of)
            .toList();
    return new Choices(USUAL_SCALES, sheets, PrintParameters.drawn());
  }

  @GetMapping("/api/print")
  ResponseEntity<byte[]> print(Reader reader, HttpServletRequest request) {
    var given = new PrintParameters(Parameters.of(request, PrintParameters.KNOWN));
    PrintRequest wanted = given.read(reader.sees(), Instant.now());
    var sources = new Sources();
    var stock = new Stock(store, wanted.wanted(), sources);
    requireFew(stock.count());
    byte[] pdf = new PrintedMap(wanted, stock, sources, lightSources(wanted, stock)).pdf();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore().cachePrivate())
        .header("Content-Disposition", disposition(wanted))
        .body(pdf);
  }

  private Map<String, String> lightSources(PrintRequest wanted, Stock stock) {
    return stock.shows(LightPoint.LAYER.name())
        ? lightSources.byLightPoint(wanted.sees())
        : Map.of();
  }

  private static void requireFew(long count) {
    if (count > MOST_FEATURES) {
      throw ProblemException.of(
          ProblemKind.INVALID_PARAMETER,
          "Bladet skulle visa %d objekt; väntat högst %d: välj större skala eller färre lager"
              .formatted(count, MOST_FEATURES),
          "The sheet would show %d features; expected at most %d: choose a larger scale or fewer layers"
              .formatted(count, MOST_FEATURES));
    }
  }

  private static String disposition(PrintRequest wanted) {
    String name = "lykta-1-%d-%s.pdf".formatted(wanted.scale(), wanted.sheet().paper().value());
    return ContentDisposition.attachment().filename(name).build().toString();
  }
}
