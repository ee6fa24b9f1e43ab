package se.lykta.server.print;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;

/** Measures what lies on the only page of a PDF, as a ruler on the paper would; millimetres. */
public final class PaperReader extends PDFGraphicsStreamEngine {
  private static final double MM_PER_PT = 25.4 / 72;

  /** Where something was filled. */
  public record Filled(String colour, double x, double y, double width, double height) {}

  private final List<Filled> filled = new ArrayList<>();
  private GeneralPath path = new GeneralPath();

  private PaperReader(PDPage page) throws IOException {
    super(page);
    processPage(page);
  }

  /** What was filled with a colour such as {@code #f7d05b}, by its middle. */
  public static List<Filled> filled(byte[] pdf, String colour) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PaperReader(document.getPage(0))
          .filled.stream().filter(shape -> shape.colour.equals(colour)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Width and height of the page. */
  public static double[] size(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var box = document.getPage(0).getMediaBox();
      return new double[] {box.getWidth() * MM_PER_PT, box.getHeight() * MM_PER_PT};
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() == null) {
      throw new IllegalStateException("a path is closed that was not begun");
    }
    path.closePath();
  }

  @Override
  public void endPath() {
    path = new GeneralPath();
  }

  @Override
  public void strokePath() {
    endPath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    Rectangle2D box = path.getBounds2D();
    int rgb = getGraphicsState().getNonStrokingColor().toRGB();
    filled.add(
        new Filled(
            "#%06x".formatted(rgb & 0xffffff),
            box.getCenterX() * MM_PER_PT,
            box.getCenterY() * MM_PER_PT,
            box.getWidth() * MM_PER_PT,
            box.getHeight() * MM_PER_PT));
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fillPath(windingRule);
  }

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void shadingFill(COSName name) {}
}
