package se.lykta.photometry;

import static se.lykta.photometry.EulumdatField.CONVERSION_FACTOR;
import static se.lykta.photometry.EulumdatField.LAMP_SETS;
import static se.lykta.photometry.EulumdatField.SYMMETRY;
import static se.lykta.photometry.EulumdatField.TILT;
import static se.lykta.photometry.EulumdatField.TYPE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.lykta.photometry.PhotometryIssue.Kind;

/** What is doubtful about the entries of an EULUMDAT file. */
final class EulumdatChecks {
  /** Of a lamp set: its number of lamps and its power; the flux is strict or another lamp's. */
  private static final int[] LAMP_NUMBERS = {0, 2, 5};

  private final EulumdatDocument file;
  private final List<PhotometryIssue> issues = new ArrayList<>();

  private EulumdatChecks(EulumdatDocument file) {
    this.file = file;
  }

  static List<PhotometryIssue> of(EulumdatDocument file) throws BrokenFile {
    EulumdatChecks checks = new EulumdatChecks(file);
    checks.checkFields();
    checks.checkLampSets();
    checks.checkValue(CONVERSION_FACTOR, 1, Kind.CONVERSION_FACTOR, "");
    checks.checkValue(TILT, 0, Kind.MEASURED_TILT, "°");
    checks.checkType();
    checks.checkPlanes();
    return checks.issues;
  }

  private void checkFields() {
    Arrays.stream(EulumdatField.values())
        .filter(field -> field.isNumeric() && file.find(field).isEmpty())
        .forEach(field -> unreadable(field.line(), file.text(field)));
  }

  private void checkLampSets() {
    int sets = file.lampSets().size();
    if (sets > 1) {
      add(Kind.LAMP_SETS, LAMP_SETS.line(), Integer.toString(sets), "1");
    }
    for (int set = 0; set < sets; set++) {
      for (int entry : LAMP_NUMBERS) {
        checkLampNumber(set, entry);
      }
    }
  }

  private void checkLampNumber(int set, int entry) {
    String text = file.lampSets().get(set).get(entry);
    if (Numeral.find(text).isEmpty()) {
      unreadable(LAMP_SETS.line() + set * EulumdatDocument.LAMP_SET_LINES + entry + 1, text);
    }
  }

  private void checkValue(EulumdatField field, double usual, Kind kind, String unit) {
    file.find(field)
        .filter(number -> number.value() != usual)
        .ifPresent(
            number ->
                add(kind, field.line(), number.text() + unit, Numeral.of(usual).text() + unit));
  }

  /** Type 1 is a point with rotational symmetry. */
  private void checkType() {
    boolean round = file.find(TYPE).filter(type -> type.value() == 1).isPresent();
    if (round && file.symmetry() != Symmetry.ROTATIONAL) {
      String found = Integer.toString(file.symmetry().ordinal());
      add(Kind.SYMMETRY, SYMMETRY.line(), found, "1 (Ityp 1)");
    }
  }

  /** The planes that are not stored should be listed where the mirror puts them. */
  private void checkPlanes() throws BrokenFile {
    double[] listed = file.table().listedCDeg();
    Symmetry symmetry = file.symmetry();
    if (symmetry == Symmetry.ROTATIONAL || symmetry == Symmetry.NONE) {
      return;
    }
    String missing =
        Arrays.stream(new EulumdatPlanes(symmetry, listed).storedC())
            .flatMap(c -> Arrays.stream(symmetry.images(c)))
            .filter(c -> !isListed(listed, c))
            .mapToObj(c -> "C" + Numeral.of(c).text())
            .collect(Collectors.joining(" "));
    if (!missing.isEmpty()) {
      add(Kind.SYMMETRY, SYMMETRY.line(), "– " + missing, "+ " + missing);
    }
  }

  private static boolean isListed(double[] listed, double c) {
    return Arrays.stream(listed).anyMatch(angle -> Math.abs(angle % 360 - c) < 0.01);
  }

  private void unreadable(int line, String text) {
    add(Kind.FIELD, line, BrokenFile.quoted(text), "0–9");
  }

  private void add(Kind kind, int line, String found, String expected) {
    issues.add(new PhotometryIssue(kind, line, found, expected));
  }
}
