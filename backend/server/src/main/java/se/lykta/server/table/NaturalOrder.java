package se.lykta.server.table;

import java.util.Locale;

/**
 * Texts in the order in which people look for them: å, ä and ö after z, capitals beside small
 * letters, T3-2 before T3-10.
 */
final class NaturalOrder {
  private NaturalOrder() {}

  /** Keys compare as the texts should. */
  static String key(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    var key = new StringBuilder(small.length() + 4);
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      if (isDigit(c) && (i == 0 || !isDigit(small.charAt(i - 1)))) {
        int from = passZeros(small, i);
        key.append('0').append((char) (endOfDigits(small, from) - from));
      }
      key.append(placed(c));
    }
    return key.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int passZeros(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '0') {
      at++;
    }
    return at;
  }

  private static int endOfDigits(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static char placed(char c) {
    return switch (c) {
      case 'å' -> '{';
      case 'ä' -> '|';
      case 'ö' -> '}';
      default -> c;
    };
  }
}
