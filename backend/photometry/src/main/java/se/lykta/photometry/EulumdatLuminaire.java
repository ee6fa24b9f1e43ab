package se.lykta.photometry;

import static se.lykta.photometry.EulumdatField.DOWNWARD_SHARE;
import static se.lykta.photometry.EulumdatField.HEIGHT;
import static se.lykta.photometry.EulumdatField.LENGTH;
import static se.lykta.photometry.EulumdatField.LIGHT_OUTPUT_RATIO;
import static se.lykta.photometry.EulumdatField.TILT;
import static se.lykta.photometry.EulumdatField.WIDTH;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the entries of an EULUMDAT file mean. */
final class EulumdatLuminaire {
  private static final double LM_PER_KLM = 1000;

  private final EulumdatDocument file;

  EulumdatLuminaire(EulumdatDocument file) {
    this.file = file;
  }

  LuminaireHeader header() {
    return new LuminaireHeader(
        file.text(EulumdatField.COMPANY),
        file.text(EulumdatField.NAME),
        file.text(EulumdatField.NUMBER),
        file.text(EulumdatField.REPORT),
        lampSets(),
        new Dimensions(metres(LENGTH), metres(WIDTH), metres(HEIGHT)),
        declared());
  }

  /** Of the first lamp set; the conversion factor is told, not applied. */
  LightDistribution distribution() throws BrokenFile {
    Table table = file.table();
    double[] storedC = new EulumdatPlanes(file.symmetry(), table.listedCDeg()).storedC();
    return new Unfolding(file.symmetry(), storedC, table.gammaDeg(), candelas())
        .distribution(Format.EULUMDAT.streetSideC());
  }

  private double[] candelas() {
    double flux = lampSets().getFirst().fluxLm().orElseThrow();
    double[] perKlm = Table.values(file.table().intensities());
    for (int i = 0; i < perKlm.length; i++) {
      perKlm[i] = perKlm[i] * flux / LM_PER_KLM;
    }
    return perKlm;
  }

  private List<LampSet> lampSets() {
    return file.lampSets().stream().map(EulumdatLuminaire::lampSet).toList();
  }

  private static LampSet lampSet(List<String> lines) {
    return new LampSet(
        (int) number(lines.get(0)).orElse(0),
        lines.get(1).strip(),
        number(lines.get(2)),
        lines.get(3).strip(),
        lines.get(4).strip(),
        number(lines.get(5)));
  }

  private Declared declared() {
    return new Declared(
        file.symmetry(),
        lampSets().getFirst().count() < 0,
        number(file.text(LIGHT_OUTPUT_RATIO)),
        number(file.text(DOWNWARD_SHARE)),
        number(file.text(TILT)).orElse(0),
        Optional.empty());
  }

  private OptionalDouble metres(EulumdatField field) {
    OptionalDouble millimetres = number(file.text(field));
    return millimetres.isEmpty()
        ? millimetres
        : OptionalDouble.of(millimetres.getAsDouble() / 1000);
  }

  private static OptionalDouble number(String text) {
    Optional<Numeral> number = Numeral.find(text);
    return number.map(n -> OptionalDouble.of(n.value())).orElse(OptionalDouble.empty());
  }
}
