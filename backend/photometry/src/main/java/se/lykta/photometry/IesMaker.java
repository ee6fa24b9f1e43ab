package se.lykta.photometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A luminaire as an IES LM-63-2002 file, with the street at C0 and lengths in metres. */
final class IesMaker {
  private static final double FULL_CIRCLE_DEG = 360;

  private final LuminaireHeader header;
  private final LightDistribution light;
  private final Symmetry symmetry;

  IesMaker(LuminaireHeader header, LightDistribution light) {
    this.header = header;
    this.light = Turning.to(light, Format.IES_LM63.streetSideC());
    this.symmetry = SymmetryFinder.of(this.light);
  }

  IesDocument document() {
    return new IesDocument(
        IesEdition.LM_63_2002, labels(), IesTilt.named(IesTilt.NONE), numbers(), table());
  }

  private List<String> labels() {
    return List.of(
        IesEdition.LM_63_2002.firstLine(),
        "[TEST] " + Label.of(header.report()),
        "[TESTLAB] ",
        "[ISSUEDATE] ",
        "[MANUFAC] " + Label.of(header.maker()),
        "[LUMCAT] " + Label.of(header.number()),
        "[LUMINAIRE] " + Label.of(header.name()),
        "[LAMP] " + Label.of(header.lampSets().getFirst().type()),
        "[OTHER] Street side at C0");
  }

  private Map<IesNumber, Numeral> numbers() {
    Map<IesNumber, Numeral> numbers = new EnumMap<>(IesNumber.class);
    for (IesNumber number : IesNumber.values()) {
      numbers.put(number, Numeral.of(value(number)));
    }
    return numbers;
  }

  private double value(IesNumber number) {
    return switch (number) {
      case LAMPS -> lamps();
      case LUMENS_PER_LAMP -> isAbsolute() ? -1 : lampSet().fluxLm().orElseThrow() / lamps();
      case MULTIPLIER, PHOTOMETRIC_TYPE, BALLAST_FACTOR, RESERVED -> 1;
      case GAMMAS -> light.gammaDeg().length;
      case PLANES -> planes().length;
      case UNITS -> 2;
      case WIDTH -> isRound() ? -length() : header.dimensions().widthM().orElse(0);
      case LENGTH -> isRound() ? 0 : length();
      case HEIGHT -> header.dimensions().heightM().orElse(0);
      case WATTS -> Math.max(0, lampSet().watts().orElse(0));
    };
  }

  private LampSet lampSet() {
    return header.lampSets().getFirst();
  }

  private int lamps() {
    return Math.max(1, Math.abs(lampSet().count()));
  }

  private boolean isAbsolute() {
    OptionalDouble flux = lampSet().fluxLm();
    return header.declared().absolute() || flux.isEmpty();
  }

  private boolean isRound() {
    return length() > 0 && header.dimensions().widthM().orElse(0) == 0;
  }

  private double length() {
    return header.dimensions().lengthM().orElse(0);
  }

  /** LM-63 wants the range that tells the symmetry, and the whole circle with its end. */
  private double[] planes() {
    return switch (symmetry) {
      case ROTATIONAL -> new double[1];
      case NONE -> circle();
      case ABOUT_C0, ABOUT_BOTH -> between(0, symmetry.lastC());
      case ABOUT_C90 -> between(90, 270);
    };
  }

  private double[] between(double from, double to) {
    return Arrays.stream(light.cDeg()).filter(c -> c >= from && c <= to).toArray();
  }

  private double[] circle() {
    List<Double> circle = new ArrayList<>();
    circle.add(0.0);
    for (double c : light.cDeg()) {
      if (c > 0) {
        circle.add(c);
      }
    }
    circle.add(FULL_CIRCLE_DEG);
    return circle.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private Table table() {
    List<Numeral> intensities = new ArrayList<>();
    for (double c : planes()) {
      for (double gamma : light.gammaDeg()) {
        intensities.add(Numeral.of(light.intensityCd(c, gamma)));
      }
    }
    return new Table(Numeral.all(planes()), Numeral.all(light.gammaDeg()), intensities);
  }
}
