package se.lykta.exchange.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.lykta.exchange.intake.ImportRefused;
import se.lykta.layers.Title;
import se.lykta.layers.WorkingArea;
import se.lykta.store.Crs;
import se.lykta.store.UnknownCrs;

/**
 * The system that a file's coordinates are said to be in, and whether they can be: numbers that
 * make sense in another system only are a mistake of the whole file.
 */
public final class DeclaredCrs {
  private static final int PIECES = 50;
  private static final double MARGIN = 0.05;
  private static final List<Crs> COMMON =
      List.of(Crs.of("CRS84"), Crs.STORED, Crs.of("EPSG:3006"), Crs.of("EPSG:3857"));

  private final String file;
  private final Crs crs;
  private final Envelope area;

  private DeclaredCrs(String file, Crs crs) {
    this.file = file;
    this.crs = crs;
    area = workingArea(crs);
  }

  /**
   * @throws ImportRefused where nobody here knows the system
   */
  public static DeclaredCrs of(String file, String name) {
    try {
      return new DeclaredCrs(file, Crs.of(name));
    } catch (UnknownCrs e) {
      throw ImportRefused.file(file, "unknown-crs", e.title().sv(), e.title().en());
    }
  }

  /**
   * The one common system in which the place can lie; their numbers are so different that no two
   * fit.
   */
  public static Optional<String> guess(Coordinate place) {
    return COMMON.stream().filter(crs -> workingArea(crs).covers(place)).map(Crs::code).findFirst();
  }

  /** The working area in that system, with a margin for the curved edges. */
  private static Envelope workingArea(Crs crs) {
    Envelope stored = WorkingArea.DEFAULT.envelope();
    var area = new Envelope();
    for (int i = 0; i <= PIECES; i++) {
      double x = stored.getMinX() + stored.getWidth() * i / PIECES;
      double y = stored.getMinY() + stored.getHeight() * i / PIECES;
      expand(area, crs, x, stored.getMinY());
      expand(area, crs, x, stored.getMaxY());
      expand(area, crs, stored.getMinX(), y);
      expand(area, crs, stored.getMaxX(), y);
    }
    area.expandBy(area.getWidth() * MARGIN, area.getHeight() * MARGIN);
    return area;
  }

  /** A corner so far from the projection's middle that it has no exact place is passed over. */
  private static void expand(Envelope area, Crs crs, double x, double y) {
    double[] xy = {x, y};
    try {
      crs.fromStored(xy);
      area.expandToInclude(xy[0], xy[1]);
    } catch (IllegalArgumentException outsideTheProjection) {
      return;
    }
  }

  boolean covers(Envelope place) {
    return area.covers(place);
  }

  Geometry toStored(Geometry geometry) {
    return crs.toStored(geometry);
  }

  /**
   * Refuses the file where another system, or the other order of axes, fits the place.
   *
   * @param object what the file calls the feature
   */
  void refuseIfOther(String object, Envelope place) {
    var swapped = new Envelope(place.getMinY(), place.getMaxY(), place.getMinX(), place.getMaxX());
    String fitting =
        COMMON.stream()
            .filter(other -> !other.equals(crs))
            .filter(other -> workingArea(other).covers(place))
            .map(Crs::code)
            .collect(Collectors.joining(", "));
    if (!fitting.isEmpty()) {
      throw refused(object, place, Title.of("stämmer med " + fitting, "they fit " + fitting));
    }
    if (area.covers(swapped)) {
      throw refused(
          object, place, Title.of("öst och nord verkar omkastade", "east and north seem swapped"));
    }
  }

  private ImportRefused refused(String object, Envelope place, Title guess) {
    String found = numbers(place.getMinX(), place.getMinY());
    String expected =
        numbers(area.getMinX(), area.getMinY()) + " – " + numbers(area.getMaxX(), area.getMaxY());
    return ImportRefused.file(
        file,
        "crs-contradicted",
        object
            + " ligger vid "
            + found
            + ", som inte kan vara "
            + crs.code()
            + " ("
            + guess.sv()
            + "); väntat "
            + expected,
        object
            + " lies at "
            + found
            + ", which can't be "
            + crs.code()
            + " ("
            + guess.en()
            + "); expected "
            + expected);
  }

  Title outside(Envelope place) {
    String found = numbers(place.getMinX(), place.getMinY());
    return Title.of(
        "Ligger vid " + found + " (" + crs.code() + "), långt utanför; väntat " + areaText(),
        "Lies at " + found + " (" + crs.code() + "), far outside; expected " + areaText());
  }

  private String areaText() {
    return numbers(area.getMinX(), area.getMinY())
        + " – "
        + numbers(area.getMaxX(), area.getMaxY());
  }

  private static String numbers(double... values) {
    return Arrays.stream(values)
        .mapToObj(value -> String.format(java.util.Locale.ROOT, "%.6f", value))
        .map(text -> text.replaceAll("\\.?0+$", ""))
        .collect(Collectors.joining(", "));
  }
}
