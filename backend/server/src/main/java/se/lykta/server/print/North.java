package se.lykta.server.print;

import org.locationtech.jts.geom.Coordinate;
import se.lykta.layers.Title;
import se.lykta.store.Crs;

/** The arrow to grid north, and how far true north lies from it. */
final class North {
  private static final Crs DEGREES = Crs.of("CRS84");
  private static final double STEP_DEG = 0.001;

  private North() {}

  /**
   * The bearing of the meridian in the grid: the grid convergence with its sign turned.
   *
   * @param place stored CRS
   * @return degrees clockwise from grid north
   */
  static double trueNorthDeg(Coordinate place) {
    double[] xy = {place.x, place.y};
    DEGREES.fromStored(xy);
    xy[1] += STEP_DEG;
    DEGREES.toStored(xy);
    return Math.toDegrees(Math.atan2(xy[0] - place.x, xy[1] - place.y));
  }

  static String words(Coordinate place, Language language) {
    double bearing = trueNorthDeg(place);
    var side = bearing < 0 ? Title.of("moturs", "anticlockwise") : Title.of("medurs", "clockwise");
    String degrees = String.format(language.locale(), "%.2f°", Math.abs(bearing));
    return language.of(
        "Rutnätets norr upp; geografisk norr " + degrees + " " + side.sv(),
        "Grid north up; true north " + degrees + " " + side.en());
  }

  /**
   * @param height of the arrow with its letter, mm
   */
  static void draw(Pen pen, double x, double foot, double height) {
    double tip = foot + height - 4;
    double half = 2.6;
    pen.moveTo(x, tip)
        .lineTo(x + half, foot)
        .lineTo(x, foot + 2)
        .closePath()
        .fill(Ink.MAP_LABEL, 1);
    pen.moveTo(x, tip).lineTo(x - half, foot).lineTo(x, foot + 2).closePath();
    pen.stroke(Ink.MAP_LABEL, 0.25, Dash.NONE);
    double width = pen.letters().width("N", 3.4);
    pen.write(Text.plain("N", x - width / 2, tip + 0.8, 3.4).bold());
  }
}
