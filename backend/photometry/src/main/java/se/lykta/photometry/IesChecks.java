package se.lykta.photometry;

import static se.lykta.photometry.IesNumber.RESERVED;

import java.util.ArrayList;
import java.util.List;
import se.lykta.photometry.PhotometryIssue.Kind;

/** What is doubtful about the entries of an IES LM-63 file. */
final class IesChecks {
  private static final double FULL_CIRCLE_DEG = 360;

  private final IesDocument file;
  private final List<PhotometryIssue> issues = new ArrayList<>();

  private IesChecks(IesDocument file) {
    this.file = file;
  }

  static List<PhotometryIssue> of(IesDocument file) {
    IesChecks checks = new IesChecks(file);
    checks.checkEdition();
    checks.checkTilt();
    checks.checkReserved();
    checks.checkCircle();
    return checks.issues;
  }

  private void checkEdition() {
    String first = file.labels().isEmpty() ? "" : file.labels().getFirst();
    if (IesEdition.find(first).isEmpty()) {
      add(Kind.EDITION, 1, BrokenFile.quoted(first), IesEdition.LM_63_2019.firstLine());
    }
  }

  private void checkTilt() {
    if (!file.tilt().value().equalsIgnoreCase(IesTilt.NONE)) {
      String found = IesReader.TILT + file.tilt().value();
      add(Kind.LAMP_TILT, file.labels().size() + 1, found, IesReader.TILT + IesTilt.NONE);
    }
  }

  /** In 2019 the number tells how the file came about; then 1.x is no mistake. */
  private void checkReserved() {
    boolean unused =
        file.edition() == IesEdition.LM_63_1995 || file.edition() == IesEdition.LM_63_2002;
    if (unused && file.value(RESERVED) != 1) {
      add(Kind.RESERVED_FACTOR, 0, file.numbers().get(RESERVED).text(), "1");
    }
  }

  private void checkCircle() {
    double[] planes = file.table().listedCDeg();
    double last = planes[planes.length - 1];
    if (planes.length < 2 || planes[0] != 0 || last <= 180) {
      return;
    }
    if (last == FULL_CIRCLE_DEG) {
      checkLastPlane(planes.length - 1);
    } else if (FULL_CIRCLE_DEG - last > largestStep(planes) + 1e-6) {
      add(Kind.PLANE_GAP, 0, "C" + Numeral.of(last).text() + " – C360", "C360");
    }
  }

  private void checkLastPlane(int last) {
    List<Numeral> cd = file.table().intensities();
    int gammas = file.table().gamma().size();
    for (int i = 0; i < gammas; i++) {
      Numeral first = cd.get(i);
      Numeral again = cd.get(last * gammas + i);
      if (first.value() != again.value()) {
        String gamma = ", γ " + file.table().gamma().get(i).text() + "°";
        add(Kind.LAST_PLANE, 0, again.text() + " cd" + gamma, first.text() + " cd");
        return;
      }
    }
  }

  private static double largestStep(double[] planes) {
    double largest = 0;
    for (int i = 1; i < planes.length; i++) {
      largest = Math.max(largest, planes[i] - planes[i - 1]);
    }
    return largest;
  }

  private void add(Kind kind, int line, String found, String expected) {
    issues.add(new PhotometryIssue(kind, line, found, expected));
  }
}
