package se.lykta.server.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;

/** The kinds of file that a feature may refer to, told by their first bytes. */
enum FileKind {
  JPEG("image/jpeg", 0, 0xff, 0xd8, 0xff),
  PNG("image/png", 0, 0x89, 'P', 'N', 'G'),
  WEBP("image/webp", 8, 'W', 'E', 'B', 'P'),
  PDF("application/pdf", 0, '%', 'P', 'D', 'F', '-'),
  IES("application/x-ies", 0, 'I', 'E', 'S', 'N', 'A'),
  EULUMDAT("application/x-eulumdat", 0);

  private final String mediaType;
  private final int at;
  private final int[] mark;

  FileKind(String mediaType, int at, int... mark) {
    this.mediaType = mediaType;
    this.at = at;
    this.mark = mark;
  }

  String mediaType() {
    return mediaType;
  }

  /** Whether it says where a luminaire's light goes. */
  boolean isPhotometry() {
    return this == IES || this == EULUMDAT;
  }

  /**
   * @throws ProblemException where it is none of them
   */
  static FileKind of(String name, byte[] content) {
    return Arrays.stream(values())
        .filter(kind -> kind.fits(name, content))
        .findFirst()
        .orElseThrow(() -> unknown(name, content));
  }

  private boolean fits(String name, byte[] content) {
    return mark.length == 0 ? isEulumdat(name, content) : hasMark(content);
  }

  private boolean hasMark(byte[] content) {
    if (content.length < at + mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((content[at + i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** EULUMDAT has no mark: text, at least the 26 lines of its head, and the usual ending. */
  private static boolean isEulumdat(String name, byte[] content) {
    return name.toLowerCase(Locale.ROOT).endsWith(".ldt")
        && new String(content, StandardCharsets.ISO_8859_1).lines().count() >= 26;
  }

  private static ProblemException unknown(String name, byte[] content) {
    return ProblemException.of(
        ProblemKind.UNSUPPORTED_MEDIA_TYPE,
        name + " (" + content.length + " byte) är ingen JPEG, PNG, WebP, PDF, LDT eller IES",
        name + " (" + content.length + " bytes) is no JPEG, PNG, WebP, PDF, LDT or IES");
  }
}
