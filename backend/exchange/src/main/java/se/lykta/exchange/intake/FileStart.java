package se.lykta.exchange.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** The first bytes of a file: enough to tell what it is. */
public final class FileStart {
  private static final int LENGTH = 64;

  private final String name;
  private final byte[] bytes;

  private FileStart(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * @throws ImportRefused where there is no such file or nothing in it
   */
  public static FileStart of(Path file) {
    String name = file.getFileName().toString();
    byte[] bytes = read(file, name);
    if (bytes.length == 0) {
      throw ImportRefused.file(
          name,
          "empty-file",
          "Filen är tom (0 byte); väntat innehåll",
          "The file is empty (0 bytes); expected some content");
    }
    return new FileStart(name, bytes);
  }

  private static byte[] read(Path file, String name) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LENGTH);
    } catch (IOException e) {
      throw ImportRefused.file(
          name,
          "unreadable-file",
          "Filen kan inte läsas; väntat en läsbar fil",
          "The file can't be read; expected a readable file");
    }
  }

  public String name() {
    return name;
  }

  public boolean isNamed(String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(endings).anyMatch(lower::endsWith);
  }

  /** A blob header of the type OSMHeader, behind its length. */
  public boolean looksLikePbf() {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains("OSMHeader");
  }

  /** An opening brace behind blanks or a byte order mark; also in UTF-16. */
  public boolean looksLikeJson() {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String first = text.replaceAll("^[\\u0000\\s\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff]+", "");
    return first.startsWith("{");
  }

  /** Nothing but characters; UTF-16 has its mark. */
  public boolean looksLikeText() {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.startsWith("\u00ff\u00fe")
        || text.startsWith("\u00fe\u00ff")
        || text.chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r');
  }

  /** The first bytes, readable. */
  public String found() {
    byte[] few = Arrays.copyOf(bytes, Math.min(8, bytes.length));
    return HexFormat.ofDelimiter(" ").formatHex(few);
  }
}
