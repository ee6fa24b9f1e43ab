package se.lykta.server.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;
import se.lykta.layers.Building;
import se.lykta.layers.LandCover;
import se.lykta.layers.Street;
import se.lykta.layers.Visibility;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;

/** The map with marks on it as a picture, for documents in which it stands among text. */
@Component
public class MapPictures {
  private static final Box MAP = new Box(0, 0, 174, 112);
  private static final int DOTS_PER_INCH = 170;

  /** Closer, one would not see where in the town it is. */
  private static final int LEAST_SCALE = 4000;

  private static final int ROUND_SCALE = 500;
  private static final double CREDIT_MM = 2.2;
  private static final double MARGIN = 1.15;
  private static final double MM_PER_M = 1000;
  private static final List<String> LAYERS =
      List.of(LandCover.LAYER.name(), Street.LAYER.name(), Building.LAYER.name());
  private static final List<Painter> PAINTERS =
      List.of(new LandPainter(), new StreetPainter(), new BuildingPainter());

  private final FeatureStore store;

  MapPictures(FeatureStore store) {
    this.store = store;
  }

  /**
   * A picture (PNG, 3:2) of the ground that the marks lie on, as everybody may see it today.
   *
   * @param marks at least one; the last lies on top
   * @throws IllegalArgumentException without a mark
   */
  public byte[] png(List<MapMark> marks) {
    Ground ground = ground(extent(marks));
    try (var document = Loader.loadPDF(drawn(ground, marks));
        var bytes = new ByteArrayOutputStream()) {
      BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
      ImageIO.write(picture, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Envelope extent(List<MapMark> marks) {
    var extent = new Envelope();
    for (MapMark mark : marks) {
      switch (mark) {
        case MapMark.Area(var area, var opacity) ->
            extent.expandToInclude(area.getEnvelopeInternal());
        case MapMark.Spot(var x, var y, var label) -> extent.expandToInclude(x, y);
      }
    }
    if (extent.isNull()) {
      throw new IllegalArgumentException("no marks; expected at least one");
    }
    return extent;
  }

  private static Ground ground(Envelope extent) {
    double fitting =
        MM_PER_M * Math.max(extent.getWidth() / MAP.width(), extent.getHeight() / MAP.height());
    int rounded = (int) Math.ceil(fitting * MARGIN / ROUND_SCALE) * ROUND_SCALE;
    return new Ground(MAP, extent.centre(), Math.max(LEAST_SCALE, rounded));
  }

  private byte[] drawn(Ground ground, List<MapMark> marks) throws IOException {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      var page =
          new PDPage(
              new PDRectangle(
                  (float) (MAP.width() * Pen.PT_PER_MM), (float) (MAP.height() * Pen.PT_PER_MM)));
      document.addPage(page);
      try (var pen = new Pen(document, page, Letters.of(document))) {
        draw(new Drawing(pen, ground), marks);
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void draw(Drawing drawing, List<MapMark> marks) {
    Ground ground = drawing.ground();
    var everybody =
        new Stock.Wanted(LAYERS, ground.around(), TownTime.today(), Set.of(Visibility.PUBLIC));
    var sources = new Sources();
    var canvas =
        new Canvas(
            Instant.now(),
            new Stock(store, everybody, sources),
            drawing,
            EnumSet.noneOf(Symbol.class),
            new MapNames(ground, drawing.pen().letters()));
    PAINTERS.forEach(painter -> painter.paint(canvas));
    canvas.names().writeNames(drawing.pen());
    marks.forEach(mark -> Marks.mark(drawing, mark));
    if (sources.areIllustrative()) {
      Watermark.write(drawing.pen(), MAP, Language.SV);
    }
    if (sources.nameOsm()) {
      drawing.pen().write(Text.plain("© OpenStreetMap", 2, 2, CREDIT_MM).onMap());
    }
    drawing.pen().box(MAP).stroke(Ink.MAP_LABEL, 0.3, Dash.NONE);
  }
}
