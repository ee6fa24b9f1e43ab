package se.lykta.photometry;

import static se.lykta.photometry.IesNumber.GAMMAS;
import static se.lykta.photometry.IesNumber.LUMENS_PER_LAMP;
import static se.lykta.photometry.IesNumber.PHOTOMETRIC_TYPE;
import static se.lykta.photometry.IesNumber.PLANES;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.lykta.photometry.PhotometryIssue.Kind;

/** From text to the entries of an IES LM-63 file, editions 1986 to 2019. */
final class IesReader {
  static final String TILT = "TILT=";
  private static final int MOST_TILT_ANGLES = 1000;

  private final List<Cursor.Entry> lines;
  private final int tiltAt;
  private final Cursor words;
  private final Map<IesNumber, Numeral> numbers = new EnumMap<>(IesNumber.class);
  private final List<PhotometryIssue> issues = new ArrayList<>();

  IesReader(String text) throws BrokenFile {
    this.lines = TextLines.of(text);
    this.tiltAt = tiltLine();
    this.words = new Cursor(words(lines.subList(tiltAt + 1, lines.size())));
  }

  IesDocument read() throws BrokenFile {
    List<String> labels = lines.subList(0, tiltAt).stream().map(Cursor.Entry::text).toList();
    IesTilt tilt = tilt();
    for (IesNumber number : IesNumber.values()) {
      numbers.put(number, number(number));
    }
    Table table = table();
    mustEnd();
    return new IesDocument(edition(labels), labels, tilt, numbers, table);
  }

  static boolean isTilt(String line) {
    return line.strip().toUpperCase(Locale.ROOT).startsWith(TILT);
  }

  private int tiltLine() throws BrokenFile {
    for (int i = 0; i < lines.size(); i++) {
      if (isTilt(lines.get(i).text())) {
        return i;
      }
    }
    throw new BrokenFile(Math.max(1, lines.size()), "the line TILT=", "missing", "it after labels");
  }

  private static List<Cursor.Entry> words(List<Cursor.Entry> lines) {
    List<Cursor.Entry> words = new ArrayList<>();
    for (Cursor.Entry line : lines) {
      for (String word : line.text().split("[\\s,\u001a]+")) {
        if (!word.isEmpty()) {
          words.add(new Cursor.Entry(line.line(), word));
        }
      }
    }
    return words;
  }

  /** An edition of later years is read as the newest one known. */
  private static IesEdition edition(List<String> labels) {
    Optional<IesEdition> known = IesEdition.find(labels.isEmpty() ? "" : labels.getFirst());
    return known.orElse(IesEdition.LM_63_2019);
  }

  private IesTilt tilt() throws BrokenFile {
    String value = lines.get(tiltAt).text().strip().substring(TILT.length()).strip();
    return value.equalsIgnoreCase(IesTilt.INCLUDE) ? included() : IesTilt.named(value);
  }

  private IesTilt included() throws BrokenFile {
    Numeral geometry = words.number("lamp to luminaire geometry", 1, 3);
    int count = words.count("number of tilt angles", 1, MOST_TILT_ANGLES);
    List<Numeral> angles = words.angles("tilt angle", count, 0, 180);
    List<Numeral> factors = words.numbers("tilt factor", count, 0, 100);
    return new IesTilt(IesTilt.INCLUDE, Optional.of(geometry), angles, factors);
  }

  private Numeral number(IesNumber which) throws BrokenFile {
    Numeral number = words.number(which.title(), which.least(), which.most());
    if (which.isWhole() && number.value() != Math.rint(number.value())) {
      throw wrong(which, number, "a whole number");
    }
    if (which == LUMENS_PER_LAMP && number.value() < 0 && number.value() != -1) {
      throw wrong(which, number, "-1 (absolute) or a number from 0");
    }
    if (which == PHOTOMETRIC_TYPE && number.value() != 1) {
      throw wrong(which, number, "1, type C (2 is type B, 3 is type A: not read here)");
    }
    return number;
  }

  private BrokenFile wrong(IesNumber which, Numeral found, String expected) {
    return new BrokenFile(words.line(), which.title(), found.text(), expected);
  }

  private Table table() throws BrokenFile {
    int gammas = (int) numbers.get(GAMMAS).value();
    int planes = (int) numbers.get(PLANES).value();
    words.mustHold("number of angles and intensities", gammas + planes + (long) gammas * planes);
    List<Numeral> gamma = words.angles("vertical angle", gammas, 0, 180);
    List<Numeral> c = words.angles("horizontal angle", planes, 0, 360);
    IesPlanes.symmetry(Table.values(c), words.line());
    return new Table(
        c, gamma, words.numbers("intensity, cd", gammas * planes, 0, LightLimits.MOST_CD));
  }

  /** What is left after the last number; known after {@link #read()}. */
  List<PhotometryIssue> issues() {
    return issues;
  }

  /** More numbers than the counts promise: one of the counts is wrong, so all may be. */
  private void mustEnd() throws BrokenFile {
    while (words.hasMore()) {
      String rest = words.text("end of the file");
      if (Numeral.find(rest).isPresent()) {
        throw new BrokenFile(
            words.line(), "an entry after the last intensity", rest.strip(), "the end of the file");
      }
      issues.add(
          new PhotometryIssue(Kind.TRAILING_TEXT, words.line(), BrokenFile.quoted(rest), "–"));
    }
  }
}
