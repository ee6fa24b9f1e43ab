package se.lykta.server.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws on one page; millimetres from its lower left corner. */
final class Pen implements AutoCloseable {
  static final double PT_PER_MM = 72 / 25.4;

  /** A quarter of a circle as a Bézier curve: how far its handles reach, in radii. */
  private static final double QUARTER = 4 * (Math.sqrt(2) - 1) / 3;

  /** Bold letters are plain ones with a rim: PDFBox carries one weight. */
  private static final double BOLDER = 0.035;

  private static final double HALO_MM = 0.7;
  private static final int ROUND = 1;
  private static final int BUTT = 0;

  private final PDPageContentStream content;
  private final Letters letters;
  private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

  Pen(PDDocument document, PDPage page, Letters letters) throws IOException {
    this.letters = letters;
    content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
    content.setLineJoinStyle(ROUND);
  }

  /** Something that PDFBox does. */
  private interface Move {
    void make() throws IOException;
  }

  private Pen make(Move move) {
    try {
      move.make();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float pt(double mm) {
    return (float) (mm * PT_PER_MM);
  }

  Letters letters() {
    return letters;
  }

  Pen moveTo(double x, double y) {
    return make(() -> content.moveTo(pt(x), pt(y)));
  }

  Pen lineTo(double x, double y) {
    return make(() -> content.lineTo(pt(x), pt(y)));
  }

  Pen closePath() {
    return make(content::closePath);
  }

  Pen line(double x1, double y1, double x2, double y2) {
    return moveTo(x1, y1).lineTo(x2, y2);
  }

  Pen box(Box box) {
    return make(() -> content.addRect(pt(box.x()), pt(box.y()), pt(box.width()), pt(box.height())));
  }

  Pen circle(double x, double y, double radius) {
    double reach = QUARTER * radius;
    return moveTo(x + radius, y)
        .curve(x + radius, y + reach, x + reach, y + radius, x, y + radius)
        .curve(x - reach, y + radius, x - radius, y + reach, x - radius, y)
        .curve(x - radius, y - reach, x - reach, y - radius, x, y - radius)
        .curve(x + reach, y - radius, x + radius, y - reach, x + radius, y)
        .closePath();
  }

  private Pen curve(double x1, double y1, double x2, double y2, double x3, double y3) {
    return make(() -> content.curveTo(pt(x1), pt(y1), pt(x2), pt(y2), pt(x3), pt(y3)));
  }

  /** Fills what was traced; a hole is what was traced inside. */
  Pen fill(Ink ink, double opacity) {
    return make(
        () -> {
          setOpacity(opacity);
          content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
          content.fillEvenOdd();
          setOpacity(1);
        });
  }

  Pen stroke(Ink ink, double widthMm, Dash dash) {
    return make(
        () -> {
          content.setStrokingColor(ink.red(), ink.green(), ink.blue());
          content.setLineWidth(pt(widthMm));
          content.setLineCapStyle(dash == Dash.NONE ? ROUND : BUTT);
          content.setLineDashPattern(pattern(dash), 0);
          content.stroke();
        });
  }

  private static float[] pattern(Dash dash) {
    double[] mm = dash.lengthsMm();
    float[] pattern = new float[mm.length];
    for (int i = 0; i < mm.length; i++) {
      pattern[i] = pt(mm[i]);
    }
    return pattern;
  }

  private void setOpacity(double opacity) throws IOException {
    content.setGraphicsStateParameters(opacities.computeIfAbsent(opacity, Pen::state));
  }

  private static PDExtendedGraphicsState state(double opacity) {
    var state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant((float) opacity);
    return state;
  }

  /** What is drawn meanwhile shows inside the box alone. */
  Pen inside(Box box, Runnable drawing) {
    make(content::saveGraphicsState).box(box).make(content::clip);
    drawing.run();
    return make(content::restoreGraphicsState);
  }

  /** Writes one line; on a map with a rim around its letters, so that it is read on any ground. */
  Pen write(Text text) {
    if (text.weight() == Text.Weight.MAP) {
      show(text, RenderingMode.STROKE, Ink.MAP_HALO, HALO_MM);
    }
    return text.weight() == Text.Weight.BOLD
        ? show(text, RenderingMode.FILL_STROKE, text.ink(), text.sizeMm() * BOLDER)
        : show(text, RenderingMode.FILL, text.ink(), 0);
  }

  private Pen show(Text text, RenderingMode mode, Ink edge, double edgeMm) {
    return make(
        () -> {
          content.beginText();
          setOpacity(text.opacity());
          content.setNonStrokingColor(text.ink().red(), text.ink().green(), text.ink().blue());
          content.setStrokingColor(edge.red(), edge.green(), edge.blue());
          content.setLineDashPattern(new float[0], 0);
          content.setLineWidth(pt(edgeMm));
          content.setRenderingMode(mode);
          content.setFont(letters.font(), pt(text.sizeMm()));
          content.setTextMatrix(at(text));
          content.showText(text.words());
          content.endText();
          setOpacity(1);
        });
  }

  private static Matrix at(Text text) {
    return Matrix.getRotateInstance(Math.toRadians(text.angleDeg()), pt(text.x()), pt(text.y()));
  }

  @Override
  public void close() {
    make(content::close);
  }
}
