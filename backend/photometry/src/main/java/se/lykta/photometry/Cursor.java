package se.lykta.photometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a file's entries one by one and says where and how one is not what it should be. */
final class Cursor {

  /**
   * @param line from 1
   */
  record Entry(int line, String text) {}

  private final List<Entry> entries;
  private int next;

  Cursor(List<Entry> entries) {
    this.entries = entries;
  }

  boolean hasMore() {
    return next < entries.size();
  }

  int left() {
    return entries.size() - next;
  }

  /** The line of the entry taken last, or of the first one. */
  int line() {
    return entries.isEmpty() ? 1 : entries.get(Math.max(0, next - 1)).line();
  }

  String text(String what) throws BrokenFile {
    if (!hasMore()) {
      throw new BrokenFile(line(), what, "missing (the file ends)", "an entry");
    }
    return entries.get(next++).text();
  }

  Numeral number(String what) throws BrokenFile {
    String text = text(what);
    Optional<Numeral> number = Numeral.find(text);
    if (number.isEmpty()) {
      throw new BrokenFile(line(), what, BrokenFile.quoted(text), "a finite number");
    }
    return number.get();
  }

  /** A number in [least, most]. */
  Numeral number(String what, double least, double most) throws BrokenFile {
    Numeral number = number(what);
    if (!(number.value() >= least && number.value() <= most)) {
      throw broken(what, number, "%s to %s", BrokenFile.plain(least), BrokenFile.plain(most));
    }
    return number;
  }

  /** A whole number in [least, most]. */
  int count(String what, int least, int most) throws BrokenFile {
    Numeral number = number(what, least, most);
    if (number.value() != Math.rint(number.value())) {
      throw broken(what, number, "a whole number");
    }
    return (int) number.value();
  }

  /** So many numbers in [least, most]; looks whether they can be there before it starts. */
  List<Numeral> numbers(String what, int count, double least, double most) throws BrokenFile {
    mustHold(what, count);
    List<Numeral> numbers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      numbers.add(number(what, least, most));
    }
    return numbers;
  }

  /** So many angles, degrees in [least, most], each greater than the one before. */
  List<Numeral> angles(String what, int count, double least, double most) throws BrokenFile {
    mustHold(what, count);
    List<Numeral> angles = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Numeral angle = number(what, least, most);
      if (i > 0 && angle.value() <= angles.getLast().value()) {
        throw broken(what, angle, "more than %s, the angle before", angles.getLast().text());
      }
      angles.add(angle);
    }
    return angles;
  }

  void mustHold(String what, long count) throws BrokenFile {
    if (count > left()) {
      throw new BrokenFile(
          line(), what, "%d entries to the end of the file".formatted(left()), "" + count);
    }
  }

  private BrokenFile broken(String what, Numeral found, String expected, Object... with) {
    return new BrokenFile(line(), what, found.text(), expected.formatted(with));
  }
}
