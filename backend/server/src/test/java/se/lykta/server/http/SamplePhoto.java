package se.lykta.server.http;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** Photos as phones make them, with what they write beside the picture. */
public final class SamplePhoto {
  /** Written beside the picture; must not come out again. */
  public static final String MAKER = "SecretPhoneMaker";

  private SamplePhoto() {}

  /** Red on the left, blue on the right. */
  public static byte[] jpeg(int width, int height) {
    return encoded("jpeg", width, height);
  }

  public static byte[] png(int width, int height) {
    return encoded("png", width, height);
  }

  private static byte[] encoded(String format, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      int colour = (x < width / 2 ? Color.RED : Color.BLUE).getRGB();
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, colour);
      }
    }
    return encoded(format, image);
  }

  private static byte[] encoded(String format, BufferedImage image) {
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One that no other test sends: grain of the seed. */
  public static byte[] grainy(int width, int height, long seed) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var random = new SplittableRandom(seed);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, random.nextInt(0x1000000));
      }
    }
    return encoded("jpeg", image);
  }

  /** The same with an EXIF segment: held a quarter turn clockwise, at 58° 16.5′ N, 11° 26.4′ E. */
  public static byte[] withExif(byte[] jpeg) {
    byte[] exif = exif();
    var out = ByteBuffer.allocate(jpeg.length + exif.length + 4);
    out.put(jpeg, 0, 2);
    out.put((byte) 0xff).put((byte) 0xe1).putShort((short) (exif.length + 2)).put(exif);
    out.put(jpeg, 2, jpeg.length - 2);
    return out.array();
  }

  private static byte[] exif() {
    var out = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
    out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    int tiff = out.position();
    out.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    int head = 2 + 4 * 12 + 4;
    int maker = 8 + head;
    int sub = maker + 20;
    int taken = sub + 2 + 12 + 4;
    int gps = taken + 20;
    int degrees = gps + 2 + 4 * 12 + 4;
    out.putShort((short) 4);
    entry(out, 0x010f, 2, MAKER.length() + 1, maker);
    entry(out, 0x0112, 3, 1, 6);
    entry(out, 0x8769, 4, 1, sub);
    entry(out, 0x8825, 4, 1, gps);
    out.putInt(0);
    text(out, tiff + maker, MAKER);
    out.position(tiff + sub);
    out.putShort((short) 1);
    entry(out, 0x9003, 2, 20, taken);
    out.putInt(0);
    text(out, tiff + taken, "2026:11:23 18:30:00");
    out.position(tiff + gps);
    out.putShort((short) 4);
    entry(out, 1, 2, 2, 'N');
    entry(out, 2, 5, 3, degrees);
    entry(out, 3, 2, 2, 'E');
    entry(out, 4, 5, 3, degrees + 24);
    out.putInt(0);
    for (int part : new int[] {58, 1, 165, 10, 0, 1, 11, 1, 264, 10, 0, 1}) {
      out.putInt(part);
    }
    return Arrays.copyOf(out.array(), out.position());
  }

  private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
    out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  private static void text(ByteBuffer out, int at, String text) {
    out.position(at);
    out.put((text + "\0").getBytes(StandardCharsets.US_ASCII));
  }

  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
