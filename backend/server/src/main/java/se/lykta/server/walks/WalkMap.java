package se.lykta.server.walks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/**
 * A walk's map for its protocol, north upwards: the ground pale, the route, and the observations by
 * their numbers; filled where they are open.
 */
@Component
class WalkMap {
  /** 300 dots an inch on the paper. */
  private static final int WIDTH = 2050;

  private static final int HEIGHT = 1400;
  private static final double LEAST_WIDTH_M = 160;
  private static final double MARGIN = 1.2;
  private static final double USUAL_STREET_M = 5;
  private static final int MARK = 52;
  private static final List<Integer> SCALES_M = List.of(20, 50, 100, 200, 500, 1000, 2000, 5000);
  private static final double LONGEST_SCALE = 0.25;

  private static final Color LAND = new Color(0xf3f1ea);
  private static final Color WATER = new Color(0xcfe3ee);
  private static final Color GREEN = new Color(0xdfead6);
  private static final Color BUILDING = new Color(0xd9d4c8);
  private static final Color STREET = Color.WHITE;
  private static final Color ROUTE = new Color(0x0b5cad);
  private static final Color INK = new Color(0x16202b);
  private static final Font FONT = font();

  private final FeatureStore store;

  WalkMap(FeatureStore store) {
    this.store = store;
  }

  private static Font font() {
    String file = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream content = PDFont.class.getResourceAsStream(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, content);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** PNG. */
  byte[] of(Walk walk) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    try {
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      new Sheet(pen, boxOf(walk)).draw(walk);
    } finally {
      pen.dispose();
    }
    return png(image);
  }

  private static byte[] png(BufferedImage image) {
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is shown, in the shape of the picture. */
  private static Envelope boxOf(Walk walk) {
    var shown = new Envelope(walk.route().getEnvelopeInternal());
    walk.observations().forEach(seen -> shown.expandToInclude(seen.position().getCoordinate()));
    double wide = Math.max(LEAST_WIDTH_M, shown.getWidth() * MARGIN);
    wide = Math.max(wide, shown.getHeight() * MARGIN * WIDTH / HEIGHT);
    double high = wide * HEIGHT / WIDTH;
    Coordinate middle = shown.centre();
    return new Envelope(
        middle.x - wide / 2, middle.x + wide / 2, middle.y - high / 2, middle.y + high / 2);
  }

  /** One map while it is drawn. */
  private final class Sheet {
    private final Graphics2D pen;
    private final Envelope box;
    private final double pixelsPerM;
    private final ShapeWriter shapes;

    Sheet(Graphics2D pen, Envelope box) {
      this.pen = pen;
      this.box = box;
      this.pixelsPerM = WIDTH / box.getWidth();
      this.shapes = new ShapeWriter(this::place);
    }

    private void place(Coordinate at, Point2D on) {
      on.setLocation((at.x - box.getMinX()) * pixelsPerM, (box.getMaxY() - at.y) * pixelsPerM);
    }

    void draw(Walk walk) {
      pen.setColor(LAND);
      pen.fillRect(0, 0, WIDTH, HEIGHT);
      each("land_cover", this::cover);
      each("street", this::street);
      each("building", (building, shape) -> fill(shape, BUILDING));
      route(walk);
      walk.observations().forEach(this::mark);
      scale();
    }

    private void each(String layer, BiConsumer<Feature, Shape> drawing) {
      store.read(
          Query.of(layer).inBox(box),
          feature -> drawing.accept(feature, shapes.toShape(feature.geometry())));
    }

    private void cover(Feature cover, Shape shape) {
      switch (cover.findText("kind").orElse("")) {
        case "water" -> fill(shape, WATER);
        case "rock", "paved" -> {}
        default -> fill(shape, GREEN);
      }
    }

    private void fill(Shape shape, Color colour) {
      pen.setColor(colour);
      pen.fill(shape);
    }

    private void street(Feature street, Shape shape) {
      double widthM = street.find("width_m").map(Double.class::cast).orElse(USUAL_STREET_M);
      line(shape, STREET, (float) Math.max(4, widthM * pixelsPerM));
    }

    private void line(Shape shape, Color colour, float width) {
      pen.setColor(colour);
      pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      pen.draw(shape);
    }

    private void route(Walk walk) {
      Shape shape = shapes.toShape(walk.route());
      line(shape, Color.WHITE, 16);
      line(shape, ROUTE, 9);
    }

    private void mark(Observed seen) {
      var at = new Point2D.Double();
      place(seen.position().getCoordinate(), at);
      Shape dot = new Ellipse2D.Double(at.x - MARK / 2.0, at.y - MARK / 2.0, MARK, MARK);
      fill(dot, seen.isOpen() ? ROUTE : Color.WHITE);
      line(dot, seen.isOpen() ? Color.WHITE : ROUTE, 5);
      text(Integer.toString(seen.number()), at, seen.isOpen() ? Color.WHITE : INK);
    }

    private void text(String text, Point2D at, Color colour) {
      pen.setFont(FONT.deriveFont(30f));
      Rectangle2D size = pen.getFontMetrics().getStringBounds(text, pen);
      pen.setColor(colour);
      pen.drawString(text, (float) (at.getX() - size.getWidth() / 2), (float) (at.getY() + 11));
    }

    private void scale() {
      int metres =
          SCALES_M.stream()
              .filter(each -> each * pixelsPerM <= WIDTH * LONGEST_SCALE)
              .reduce((shorter, longer) -> longer)
              .orElse(SCALES_M.getFirst());
      double length = metres * pixelsPerM;
      fill(new Rectangle2D.Double(40, HEIGHT - 92, length + 40, 72), new Color(255, 255, 255, 220));
      fill(new Rectangle2D.Double(60, HEIGHT - 44, length, 6), INK);
      text(metres + " m", new Point2D.Double(60 + length / 2, HEIGHT - 68), INK);
      text("N ↑", new Point2D.Double(WIDTH - 70, 60), INK);
    }
  }
}
