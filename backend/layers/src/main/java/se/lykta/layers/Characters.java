package se.lykta.layers;

/** Which characters a text may hold: those that can be read and written as UTF-8. */
final class Characters {

  private Characters() {}

  /**
   * @param multiline whether line breaks and tabs are allowed
   * @return the place of the first control character or half surrogate pair, from 0, in {@code
   *     char}s; -1 where there is none
   */
  static int indexOfForbidden(String text, boolean multiline) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (isForbidden(text.codePointAt(i), multiline)) {
        return i;
      }
    }
    return -1;
  }

  /** Such as {@code U+0007}. */
  static String nameAt(String text, int index) {
    return "U+%04X".formatted(text.codePointAt(index));
  }

  private static boolean isForbidden(int character, boolean multiline) {
    boolean layout = character == '\n' || character == '\r' || character == '\t';
    return Character.isISOControl(character) && !(multiline && layout)
        || Character.getType(character) == Character.SURROGATE;
  }
}
