package se.lykta.photometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A luminaire as an EULUMDAT file, with the street at C90. Direct ratios are left at 0. */
final class EulumdatMaker {
  private static final double LM_PER_KLM = 1000;

  private final LuminaireHeader header;
  private final LightDistribution light;
  private final Symmetry symmetry;

  EulumdatMaker(LuminaireHeader header, LightDistribution light) {
    this.header = header;
    this.light = Turning.to(light, Format.EULUMDAT.streetSideC());
    this.symmetry = storable(SymmetryFinder.of(this.light), this.light.cDeg());
  }

  /** Uneven planes about C90 may not lie where EULUMDAT looks for C270; then all are stored. */
  private static Symmetry storable(Symmetry symmetry, double[] cDeg) {
    boolean fits =
        symmetry == Symmetry.ROTATIONAL || EulumdatPlanes.find(symmetry, cDeg).isPresent();
    return fits ? symmetry : Symmetry.NONE;
  }

  EulumdatDocument document() {
    return new EulumdatDocument(
        head(),
        List.of(lampSet()),
        Collections.nCopies(EulumdatDocument.DIRECT_RATIOS, "0"),
        table());
  }

  private Map<EulumdatField, String> head() {
    Map<EulumdatField, String> head = new EnumMap<>(EulumdatField.class);
    for (EulumdatField field : EulumdatField.values()) {
      head.put(field, entry(field));
    }
    return head;
  }

  private String entry(EulumdatField field) {
    return switch (field) {
      case COMPANY -> Label.of(header.maker());
      case TYPE -> symmetry == Symmetry.ROTATIONAL ? "1" : "3";
      case SYMMETRY -> Integer.toString(symmetry.ordinal());
      case PLANES -> Integer.toString(planes().length);
      case GAMMAS -> Integer.toString(light.gammaDeg().length);
      case PLANE_STEP -> step(planes());
      case GAMMA_STEP -> step(light.gammaDeg());
      case REPORT -> Label.of(header.report());
      case NAME -> Label.of(header.name());
      case NUMBER -> Label.of(header.number());
      case FILE_NAME, DATE -> "";
      case LENGTH, LUMINOUS_LENGTH -> millimetres(header.dimensions().lengthM());
      case WIDTH, LUMINOUS_WIDTH -> millimetres(header.dimensions().widthM());
      case HEIGHT -> millimetres(header.dimensions().heightM());
      case LUMINOUS_HEIGHT_C0, LUMINOUS_HEIGHT_C90, LUMINOUS_HEIGHT_C180, LUMINOUS_HEIGHT_C270 ->
          "0";
      case DOWNWARD_SHARE -> percent(light.fluxLm(0, 90), light.fluxLm());
      case LIGHT_OUTPUT_RATIO -> percent(light.fluxLm(), lampFlux());
      case CONVERSION_FACTOR, LAMP_SETS -> "1";
      case TILT -> Numeral.of(header.declared().tiltDeg()).text();
    };
  }

  /** Without a lamp's flux the luminaire's counts, and the number of lamps is negative. */
  private List<String> lampSet() {
    LampSet lamps = header.lampSets().getFirst();
    int count = Math.max(1, Math.abs(lamps.count()));
    return List.of(
        Integer.toString(isAbsolute() ? -count : count),
        Label.of(lamps.type()),
        Numeral.of(lampFlux()).text(),
        Label.of(lamps.colour()),
        Label.of(lamps.rendering()),
        Numeral.of(lamps.watts().orElse(0)).text());
  }

  private boolean isAbsolute() {
    return header.declared().absolute() || header.lampSets().getFirst().fluxLm().isEmpty();
  }

  private double lampFlux() {
    double flux = header.lampSets().getFirst().fluxLm().orElse(light.fluxLm());
    return flux > 0 ? flux : LM_PER_KLM;
  }

  private double[] planes() {
    return symmetry == Symmetry.ROTATIONAL ? new double[1] : light.cDeg();
  }

  private Table table() {
    double[] stored = EulumdatPlanes.find(symmetry, planes()).orElseThrow().storedC();
    List<Numeral> intensities = new ArrayList<>();
    for (double c : stored) {
      for (double gamma : light.gammaDeg()) {
        intensities.add(Numeral.of(light.intensityCd(c, gamma) * LM_PER_KLM / lampFlux()));
      }
    }
    return new Table(Numeral.all(planes()), Numeral.all(light.gammaDeg()), intensities);
  }

  /** 0 where they are not evenly apart. */
  private static String step(double[] angles) {
    double step = angles.length > 1 ? angles[1] - angles[0] : 0;
    for (int i = 1; i < angles.length; i++) {
      if (Math.abs(angles[i] - angles[i - 1] - step) > 1e-9) {
        return "0";
      }
    }
    return Numeral.of(step).text();
  }

  private static String millimetres(OptionalDouble metres) {
    return Long.toString(Math.round(metres.orElse(0) * 1000));
  }

  private static String percent(double part, double whole) {
    return Numeral.of(whole > 0 ? Math.round(1e6 * part / whole) / 1e4 : 0).text();
  }
}
