package se.lykta.photometry;

/** What became of an attempt to read a photometry file. */
public sealed interface ReadOutcome {

  /** Read; what looks doubtful in it is among its issues. */
  record Read(Photometry photometry) implements ReadOutcome {}

  /**
   * The file can't be understood; nothing of it is used.
   *
   * @param file its name
   * @param line where reading stopped, from 1
   * @param what the entry there, such as "number of C planes"
   */
  record Refused(String file, int line, String what, String found, String expected)
      implements ReadOutcome {

    /** Where, what, found and expected in one English sentence. */
    public String message() {
      return "%s, line %d: %s is %s; expected %s".formatted(file, line, what, found, expected);
    }
  }

  /**
   * For a caller to whom a broken file is a mistake of its own.
   *
   * @throws IllegalArgumentException with the refusal's message
   */
  default Photometry orElseThrow() {
    return switch (this) {
      case Read read -> read.photometry();
      case Refused refused -> throw new IllegalArgumentException(refused.message());
    };
  }
}
