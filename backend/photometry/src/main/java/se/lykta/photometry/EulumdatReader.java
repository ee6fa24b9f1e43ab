package se.lykta.photometry;

import static se.lykta.photometry.EulumdatField.GAMMAS;
import static se.lykta.photometry.EulumdatField.LAMP_SETS;
import static se.lykta.photometry.EulumdatField.PLANES;
import static se.lykta.photometry.EulumdatField.SYMMETRY;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.lykta.photometry.PhotometryIssue.Kind;

/**
 * From text to the entries of an EULUMDAT file (A. Stockmar's format of 1990, one entry a line).
 * What the light depends on must be right; other fields are taken as they are.
 */
final class EulumdatReader {
  private static final int MOST_LAMP_SETS = 20;

  private final Cursor lines;
  private final Map<EulumdatField, String> head = new EnumMap<>(EulumdatField.class);
  private final List<PhotometryIssue> issues = new ArrayList<>();
  private final Map<EulumdatField, Integer> counts = new EnumMap<>(EulumdatField.class);

  EulumdatReader(String text) {
    this.lines = new Cursor(TextLines.of(text));
  }

  EulumdatDocument read() throws BrokenFile {
    for (EulumdatField field : EulumdatField.values()) {
      head.put(field, field(field));
    }
    List<List<String>> lampSets = lampSets();
    List<String> ratios = directRatios();
    Table table = table();
    mustEnd();
    return new EulumdatDocument(head, lampSets, ratios, table);
  }

  private String field(EulumdatField field) throws BrokenFile {
    return switch (field) {
      case SYMMETRY -> count(field, 0, Symmetry.values().length - 1);
      case PLANES -> count(field, 1, Integer.MAX_VALUE);
      case GAMMAS -> count(field, 2, Integer.MAX_VALUE);
      case LAMP_SETS -> count(field, 1, MOST_LAMP_SETS);
      default -> field.isNumeric() ? numeric(field.title()) : lines.text(field.title());
    };
  }

  private String count(EulumdatField field, int least, int most) throws BrokenFile {
    int count = lines.count(field.title(), least, most);
    counts.put(field, count);
    return Integer.toString(count);
  }

  /** With a decimal point if it is a number, else as it is. */
  private String numeric(String what) throws BrokenFile {
    String text = lines.text(what);
    return Numeral.find(text).map(Numeral::text).orElse(text);
  }

  private List<List<String>> lampSets() throws BrokenFile {
    List<List<String>> sets = new ArrayList<>();
    for (int set = 1; set <= counts.get(LAMP_SETS); set++) {
      sets.add(lampSet(" of lamp set " + set, set == 1));
    }
    return sets;
  }

  private List<String> lampSet(String of, boolean counted) throws BrokenFile {
    List<String> set = new ArrayList<>();
    set.add(numeric("number of lamps" + of));
    set.add(lines.text("lamp type" + of));
    set.add(counted ? flux("flux" + of) : numeric("flux" + of));
    set.add(lines.text("colour" + of));
    set.add(lines.text("colour rendering" + of));
    set.add(numeric("power" + of));
    return set;
  }

  private String flux(String what) throws BrokenFile {
    return lines.number(what, Double.MIN_VALUE, LightLimits.MOST_LM).text();
  }

  private List<String> directRatios() throws BrokenFile {
    List<String> ratios = new ArrayList<>();
    for (int i = 1; i <= EulumdatDocument.DIRECT_RATIOS; i++) {
      ratios.add(numeric("direct ratio " + i));
    }
    return ratios;
  }

  private Table table() throws BrokenFile {
    int planes = counts.get(PLANES);
    int gammas = counts.get(GAMMAS);
    lines.mustHold("number of C and γ angles", (long) planes + gammas);
    List<Numeral> c = lines.angles("C plane", planes, 0, 360);
    List<Numeral> gamma = lines.angles("γ angle", gammas, 0, 180);
    return new Table(c, gamma, intensities(stored(c), gammas));
  }

  private int stored(List<Numeral> c) throws BrokenFile {
    return new EulumdatPlanes(symmetry(), Table.values(c)).count();
  }

  private Symmetry symmetry() {
    return Symmetry.values()[counts.get(SYMMETRY)];
  }

  private List<Numeral> intensities(int planes, int gammas) throws BrokenFile {
    lines.mustHold("number of intensities", (long) planes * gammas);
    return lines.numbers("intensity, cd/klm", planes * gammas, 0, LightLimits.MOST_CD);
  }

  /** What is left after the last number; known after {@link #read()}. */
  List<PhotometryIssue> issues() {
    return issues;
  }

  /** More numbers than the counts promise: one of the counts is wrong, so all may be. */
  private void mustEnd() throws BrokenFile {
    while (lines.hasMore()) {
      String rest = lines.text("end of the file");
      if (Numeral.find(rest).isPresent()) {
        throw new BrokenFile(
            lines.line(), "an entry after the last intensity", rest.strip(), "the end of the file");
      }
      issues.add(
          new PhotometryIssue(Kind.TRAILING_TEXT, lines.line(), BrokenFile.quoted(rest), "–"));
    }
  }
}
