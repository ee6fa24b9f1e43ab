package se.lykta.server.tiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A ready tile with the name of its content; compressed when first asked for that way. */
final class Tile {
  private static final int TAG_BYTES = 12;

  private final byte[] bytes;
  private final String hash;
  private volatile byte[] compressed;

  private Tile(byte[] bytes, String hash) {
    this.bytes = bytes;
    this.hash = hash;
  }

  static Tile of(byte[] bytes) {
    return new Tile(bytes, hash(bytes));
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }

  byte[] bytes() {
    return bytes;
  }

  /** A strong entity tag; each encoding has its own. */
  String tag(boolean gzip) {
    return gzip ? "\"" + hash + "-gzip\"" : "\"" + hash + "\"";
  }

  byte[] gzip() {
    if (compressed == null) {
      compressed = compress(bytes);
    }
    return compressed;
  }

  private static byte[] compress(byte[] bytes) {
    var packed = new ByteArrayOutputStream(bytes.length / 2);
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** What it takes in memory, at most. */
  int weight() {
    return 2 * bytes.length + 200;
  }
}
