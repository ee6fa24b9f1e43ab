package se.lykta.photometry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text and back. Photometry files name no encoding: what is valid UTF-8 is UTF-8, the rest
 * is Windows' Latin-1.
 */
final class FileText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private FileText() {}

  /** Without a byte order mark. */
  static String decode(byte[] bytes) throws BrokenFile {
    mustBeText(bytes);
    String text = strictly(bytes);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** In the Latin-1 that old programs read, unless it would read back as another text. */
  static byte[] encode(String text) {
    byte[] latin = text.getBytes(WINDOWS);
    return strictly(latin).equals(text) ? latin : text.getBytes(StandardCharsets.UTF_8);
  }

  private static String strictly(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS);
    }
  }

  private static void mustBeText(byte[] bytes) throws BrokenFile {
    int line = 1;
    for (byte each : bytes) {
      if (each == 0) {
        throw new BrokenFile(line, "the content", "binary (a zero byte)", "text");
      }
      line += each == '\n' ? 1 : 0;
    }
    if (bytes.length == 0) {
      throw new BrokenFile(1, "the content", "empty", "EULUMDAT or IES LM-63");
    }
  }
}
