package se.lykta.layers;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a text: its length, or a character that nobody can read. */
record TextFault(String code, Title message) {
  private static final Title TOO_LONG =
      Title.of("%s har %s tecken; väntat högst %s", "%s has %s characters; expected at most %s");
  private static final Title FORBIDDEN =
      Title.of(
          "%s har tecknet %s på plats %s; väntat läsbar text",
          "%s has the character %s at position %s; expected readable text");

  /**
   * @param field how the message calls the field
   * @param maxLength in characters, not in {@code char}s
   * @param multiline whether line breaks and tabs are allowed
   */
  static List<TextFault> of(Title field, String text, int maxLength, boolean multiline) {
    var faults = new ArrayList<TextFault>(0);
    int length = text.codePointCount(0, text.length());
    if (length > maxLength) {
      faults.add(tooLong(field, length, maxLength));
    }
    int bad = Characters.indexOfForbidden(text, multiline);
    if (bad >= 0) {
      faults.add(forbidden(field, text, bad));
    }
    return faults;
  }

  private static TextFault tooLong(Title field, int length, int maxLength) {
    Title message = TOO_LONG.with(field, Quantity.of(length), Quantity.of(maxLength));
    return new TextFault("too-long", message);
  }

  private static TextFault forbidden(Title field, String text, int index) {
    int position = text.codePointCount(0, index) + 1;
    Title message = FORBIDDEN.with(field, Characters.nameAt(text, index), position);
    return new TextFault("forbidden-character", message);
  }
}
