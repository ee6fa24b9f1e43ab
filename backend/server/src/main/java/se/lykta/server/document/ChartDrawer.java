package se.lykta.server.document;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Draws the SVG of {@link Chart} into a PDF: rectangles, paths of M, H and V, and lines of text,
 * all in one ink. Not SVG as such, for which another library of several megabytes would be needed.
 */
final class ChartDrawer implements SVGDrawer {
  private static final Pattern STEP = Pattern.compile("([MHV])([\\d.]+)(?: ([\\d.]+))?");
  private static final int INK = 0x16202b;
  private static final double OPAQUE = 255;

  private final Font font;

  /**
   * @param font of the texts
   */
  ChartDrawer(Font font) {
    this.font = font;
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
    // A chart has the document's font.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // A chart has the document's font.
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
    return new Picture(svg, dotsPerPixel);
  }

  @Override
  public void close() {
    // Nothing is held.
  }

  private final class Picture implements SVGImage {
    private final Element svg;
    private final double dotsPerPixel;

    Picture(Element svg, double dotsPerPixel) {
      this.svg = svg;
      this.dotsPerPixel = dotsPerPixel;
    }

    @Override
    public int getIntrinsicWidth() {
      return (int) Math.round(number(svg, "width") * dotsPerPixel);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.round(number(svg, "height") * dotsPerPixel);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) number(svg, "width"),
          (float) number(svg, "height"),
          this::draw);
    }

    private void draw(Graphics2D graphics) {
      graphics.setFont(font.deriveFont((float) number(svg, "font-size")));
      NodeList parts = svg.getChildNodes();
      for (int i = 0; i < parts.getLength(); i++) {
        if (parts.item(i) instanceof Element part) {
          drawPart(part, graphics);
        }
      }
    }
  }

  private static void drawPart(Element part, Graphics2D graphics) {
    switch (part.getTagName()) {
      case "rect" -> {
        graphics.setColor(ink(number(part, "fill-opacity")));
        graphics.fill(
            new Rectangle2D.Double(
                number(part, "x"),
                number(part, "y"),
                number(part, "width"),
                number(part, "height")));
      }
      case "path" -> {
        graphics.setColor(ink(number(part, "stroke-opacity")));
        graphics.draw(path(part.getAttribute("d")));
      }
      case "text" -> {
        graphics.setColor(ink(1));
        String words = part.getTextContent();
        double width = graphics.getFontMetrics().stringWidth(words);
        double share =
            switch (part.getAttribute("text-anchor")) {
              case "middle" -> 0.5;
              case "end" -> 1;
              default -> 0;
            };
        graphics.drawString(
            words, (float) (number(part, "x") - share * width), (float) number(part, "y"));
      }
      default -> throw new IllegalArgumentException(part.getTagName() + " is no part of a chart");
    }
  }

  private static Path2D path(String steps) {
    var path = new Path2D.Double();
    var found = STEP.matcher(steps);
    while (found.find()) {
      double first = Double.parseDouble(found.group(2));
      switch (found.group(1)) {
        case "M" -> path.moveTo(first, Double.parseDouble(found.group(3)));
        case "H" -> path.lineTo(first, path.getCurrentPoint().getY());
        default -> path.lineTo(path.getCurrentPoint().getX(), first);
      }
    }
    return path;
  }

  private static Color ink(double opacity) {
    return new Color(INK >> 16, INK >> 8 & 0xff, INK & 0xff, (int) Math.round(OPAQUE * opacity));
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
