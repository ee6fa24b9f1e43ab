package se.lykta.photometry;

import static se.lykta.photometry.IesNumber.BALLAST_FACTOR;
import static se.lykta.photometry.IesNumber.LAMPS;
import static se.lykta.photometry.IesNumber.LUMENS_PER_LAMP;
import static se.lykta.photometry.IesNumber.MULTIPLIER;
import static se.lykta.photometry.IesNumber.RESERVED;
import static se.lykta.photometry.IesNumber.UNITS;
import static se.lykta.photometry.IesNumber.WATTS;

import java.util.List;
import java.util.OptionalDouble;

/** What the entries of an IES LM-63 file mean. */
final class IesLuminaire {
  private static final double METRES_PER_FOOT = 0.3048;

  private final IesDocument file;
  private final Symmetry symmetry;

  IesLuminaire(IesDocument file) throws BrokenFile {
    this.file = file;
    this.symmetry = IesPlanes.symmetry(file.table().listedCDeg(), 0);
  }

  LuminaireHeader header() {
    return new LuminaireHeader(
        keyword("MANUFAC"),
        name(),
        keyword("LUMCAT"),
        keyword("TEST"),
        List.of(lampSet()),
        dimensions(),
        declared());
  }

  /** With the multiplier and the ballast factors, at no tilt. */
  LightDistribution distribution() {
    double[] candelas = Table.values(file.table().intensities());
    double factor = factor();
    for (int i = 0; i < candelas.length; i++) {
      candelas[i] *= factor;
    }
    return new Unfolding(symmetry, file.table().listedCDeg(), file.table().gammaDeg(), candelas)
        .distribution(Format.IES_LM63.streetSideC());
  }

  private double factor() {
    double reserved = file.edition().hasBallastLampFactor() ? file.value(RESERVED) : 1;
    return file.value(MULTIPLIER) * file.value(BALLAST_FACTOR) * reserved;
  }

  /** Before 1991 there are no keywords; the first label is the description. */
  private String name() {
    boolean labelled = file.edition() == IesEdition.LM_63_1986 && !file.labels().isEmpty();
    String label = labelled ? file.labels().getFirst().strip() : "";
    return file.keyword("LUMINAIRE").orElse(label.startsWith("[") ? "" : label);
  }

  private String keyword(String name) {
    return file.keyword(name).orElse("");
  }

  private LampSet lampSet() {
    return new LampSet(
        (int) file.value(LAMPS),
        file.keyword("LAMP").orElse(keyword("LAMPCAT")),
        lampFlux(),
        "",
        "",
        OptionalDouble.of(file.value(WATTS)));
  }

  private boolean isAbsolute() {
    return file.value(LUMENS_PER_LAMP) == -1;
  }

  private OptionalDouble lampFlux() {
    return isAbsolute()
        ? OptionalDouble.empty()
        : OptionalDouble.of(file.value(LAMPS) * file.value(LUMENS_PER_LAMP));
  }

  private Declared declared() {
    return new Declared(
        symmetry,
        isAbsolute(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        0,
        file.tilt().lampTilt());
  }

  /** A negative width is a diameter. */
  private Dimensions dimensions() {
    boolean round = file.value(IesNumber.WIDTH) < 0;
    double length = round ? file.value(IesNumber.WIDTH) : file.value(IesNumber.LENGTH);
    double width = round ? 0 : file.value(IesNumber.WIDTH);
    return new Dimensions(metres(length), metres(width), metres(file.value(IesNumber.HEIGHT)));
  }

  private OptionalDouble metres(double inFile) {
    double perUnit = file.value(UNITS) == 1 ? METRES_PER_FOOT : 1;
    return OptionalDouble.of(Math.abs(inFile) * perUnit);
  }
}
