package se.lykta.server.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What a file is, told by its first bytes and never by its name. */
enum PhotoFormat {
  JPEG("ffd8ff", 0),
  PNG("89504e470d0a1a0a", 0),
  WEBP("57454250", 8),
  /** What iPhones write unless they are told otherwise; nothing for Java reads it. */
  HEIF("66747970", 4);

  /** How many bytes tell. */
  static final int TELLING = 12;

  private final byte[] mark;
  private final int at;

  PhotoFormat(String mark, int at) {
    this.mark = HexFormat.of().parseHex(mark);
    this.at = at;
  }

  static Optional<PhotoFormat> of(byte[] start) {
    return Arrays.stream(values()).filter(format -> format.fits(start)).findFirst();
  }

  private boolean fits(byte[] start) {
    return start.length >= at + mark.length
        && Arrays.equals(start, at, at + mark.length, mark, 0, mark.length)
        && (this != WEBP || new String(start, 0, 4, StandardCharsets.US_ASCII).equals("RIFF"));
  }
}
