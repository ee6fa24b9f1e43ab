package se.lykta.server.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.PRINT_SCALING;
import se.lykta.layers.CameraZone;
import se.lykta.layers.GuardArea;
import se.lykta.layers.HostArea;
import se.lykta.layers.OrderRuleArea;
import se.lykta.layers.Place;
import se.lykta.layers.Plan;
import se.lykta.layers.ResponsibilityArea;

/** Makes the PDF of a sheet. */
final class PrintedMap {
  private static final List<Painter> BELOW_NAMES =
      List.of(
          new LandPainter(),
          new StreetPainter(),
          new BuildingPainter(),
          new TreePainter(),
          new ZonePainter(Place.LAYER.name(), Symbol.PLACE),
          new ZonePainter(ResponsibilityArea.LAYER.name(), Symbol.RESPONSIBILITY_AREA),
          new ZonePainter(Plan.LAYER.name(), Symbol.PLAN),
          new ZonePainter(OrderRuleArea.LAYER.name(), Symbol.ORDER_RULE_AREA),
          new ZonePainter(HostArea.LAYER.name(), Symbol.HOST_AREA),
          new ZonePainter(GuardArea.LAYER.name(), Symbol.GUARD_AREA),
          new ZonePainter(CameraZone.LAYER.name(), Symbol.CAMERA_ZONE));

  private final PrintRequest request;
  private final Stock stock;
  private final Sources sources;
  private final List<Painter> aboveNames;

  /**
   * @param sources that the stock adds to
   * @param lightSources by the id of the light point
   */
  PrintedMap(PrintRequest request, Stock stock, Sources sources, Map<String, String> lightSources) {
    this.request = request;
    this.stock = stock;
    this.sources = sources;
    this.aboveNames =
        List.of(new CabinetPainter(), new LampPainter(lightSources), new WalkPainter());
  }

  byte[] pdf() {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      describe(document);
      document.addPage(page(document));
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks readers not to fit the sheet to the printer's margins: it would not be true any more. */
  private void describe(PDDocument document) {
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage(request.language().of("sv", "en"));
    var viewing = new PDViewerPreferences(new COSDictionary());
    viewing.setPrintScaling(PRINT_SCALING.None);
    viewing.setDisplayDocTitle(true);
    catalog.setViewerPreferences(viewing);
    var about = document.getDocumentInformation();
    about.setTitle(request.title().isEmpty() ? "Lykta 1:" + request.scale() : request.title());
    about.setCreator("Lykta");
  }

  private PDPage page(PDDocument document) throws IOException {
    Sheet sheet = request.sheet();
    var size =
        new PDRectangle(
            (float) (sheet.widthMm() * Pen.PT_PER_MM), (float) (sheet.heightMm() * Pen.PT_PER_MM));
    var page = new PDPage(size);
    try (var pen = new Pen(document, page, Letters.of(document))) {
      draw(pen);
    }
    return page;
  }

  private void draw(Pen pen) {
    Ground ground = request.ground();
    Box map = ground.map();
    var used = EnumSet.noneOf(Symbol.class);
    var names = new MapNames(ground, pen.letters());
    var canvas = new Canvas(request.now(), stock, new Drawing(pen, ground), used, names);
    pen.inside(map, () -> paint(canvas));
    pen.box(map).stroke(Ink.MAP_LABEL, 0.3, Dash.NONE);
    new Facts(request, sources, pen).write();
    new Legend(request.sheet().legend(), request.language()).write(pen, used);
  }

  private void paint(Canvas canvas) {
    BELOW_NAMES.forEach(painter -> painter.paint(canvas));
    canvas.names().writeNames(canvas.pen());
    aboveNames.forEach(painter -> painter.paint(canvas));
    canvas.names().writeNumbers(canvas.pen());
    if (sources.areIllustrative()) {
      Watermark.write(canvas.pen(), canvas.ground().map(), request.language());
    }
  }
}
