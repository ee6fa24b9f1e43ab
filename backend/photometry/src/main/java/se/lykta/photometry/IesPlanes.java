package se.lykta.photometry;

/** What the horizontal angles of an IES LM-63 file of type C say about its symmetry. */
final class IesPlanes {
  private IesPlanes() {}

  /**
   * @param planes degrees, ascending
   * @param line where they stand, for the message
   * @throws BrokenFile where they cover no part of the circle that LM-63 knows
   */
  static Symmetry symmetry(double[] planes, int line) throws BrokenFile {
    double first = planes[0];
    double last = planes[planes.length - 1];
    if (planes.length == 1) {
      return Symmetry.ROTATIONAL;
    }
    if (first == 90 && last == 270) {
      return Symmetry.ABOUT_C90;
    }
    if (first != 0 || last < 180 && last != 90) {
      throw new BrokenFile(
          line,
          "the range of horizontal angles",
          BrokenFile.plain(first) + " to " + BrokenFile.plain(last),
          "0, 0 to 90, 0 to 180, 90 to 270 or 0 to 360");
    }
    return fromZero(last);
  }

  private static Symmetry fromZero(double last) {
    if (last == 90) {
      return Symmetry.ABOUT_BOTH;
    }
    return last == 180 ? Symmetry.ABOUT_C0 : Symmetry.NONE;
  }
}
