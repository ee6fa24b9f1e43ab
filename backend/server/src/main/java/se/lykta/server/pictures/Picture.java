package se.lykta.server.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import se.lykta.store.Photo;

/**
 * The pixels of a photo and nothing else: what is written from it holds no trace of what the camera
 * wrote beside them.
 */
public final class Picture {
  /** Enough to read a number plate across a street. */
  private static final int LONGEST_EDGE = 2560;

  private static final int THUMBNAIL_EDGE = 400;
  private static final float QUALITY = 0.85f;

  private final BufferedImage image;

  private Picture(BufferedImage image) {
    this.image = image;
  }

  /**
   * A rectangle in parts of the picture's width and height.
   *
   * @param x of the left edge, 0 to 1
   * @param y of the upper edge, 0 to 1
   */
  public record Box(double x, double y, double width, double height) {}

  /**
   * Reads it no larger than it will be kept, to spare memory.
   *
   * @param orientation as EXIF has it, 1 to 8
   * @throws IOException where it can't be read
   */
  public static Picture read(byte[] content, int orientation) throws IOException {
    return new Picture(upright(decode(content), orientation));
  }

  private static BufferedImage decode(byte[] content) throws IOException {
    try (ImageInputStream input =
        ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw new IOException("no picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input, true, true);
        int step = Math.max(reader.getWidth(0), reader.getHeight(0)) / LONGEST_EDGE;
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return reader.read(0, how);
      } finally {
        reader.dispose();
      }
    }
  }

  /** Scaled to the edge that is kept, turned and mirrored as the camera was held, on white. */
  private static BufferedImage upright(BufferedImage raw, int orientation) {
    double scale = scaleTo(LONGEST_EDGE, raw.getWidth(), raw.getHeight());
    int width = Math.max(1, (int) Math.round(raw.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(raw.getHeight() * scale));
    boolean swapped = orientation >= 5;
    var turned = turn(orientation, width, height);
    turned.scale((double) width / raw.getWidth(), (double) height / raw.getHeight());
    return drawn(raw, turned, swapped ? height : width, swapped ? width : height);
  }

  private static double scaleTo(int edge, int width, int height) {
    return Math.min(1, (double) edge / Math.max(width, height));
  }

  /** From the sensor's picture of that size to the upright one; EXIF 2.32, tag 0x0112. */
  private static AffineTransform turn(int orientation, int w, int h) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
      default -> new AffineTransform();
    };
  }

  private static BufferedImage drawn(
      BufferedImage from, AffineTransform how, int width, int height) {
    var to = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = to.createGraphics();
    try {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, width, height);
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      pen.drawImage(from, how, null);
    } finally {
      pen.dispose();
    }
    return to;
  }

  public int width() {
    return image.getWidth();
  }

  public int height() {
    return image.getHeight();
  }

  /** With these parts blackened. */
  public Picture masked(List<Box> boxes) {
    Graphics2D pen = image.createGraphics();
    try {
      pen.setColor(Color.BLACK);
      for (Box box : boxes) {
        int left = (int) Math.floor(box.x() * width());
        int top = (int) Math.floor(box.y() * height());
        int right = (int) Math.ceil((box.x() + box.width()) * width());
        int bottom = (int) Math.ceil((box.y() + box.height()) * height());
        pen.fillRect(left, top, right - left, bottom - top);
      }
    } finally {
      pen.dispose();
    }
    return this;
  }

  public Photo.Pictures pictures() throws IOException {
    return new Photo.Pictures(jpeg(image), jpeg(thumbnail()));
  }

  private BufferedImage thumbnail() {
    double scale = scaleTo(THUMBNAIL_EDGE, width(), height());
    int width = Math.max(1, (int) Math.round(width() * scale));
    int height = Math.max(1, (int) Math.round(height() * scale));
    return drawn(
        image,
        AffineTransform.getScaleInstance((double) width / width(), (double) height / height()),
        width,
        height);
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var output = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(output);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
