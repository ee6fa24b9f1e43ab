package se.lykta.server.lighting.stock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Feature;

/**
 * Which way the nearest street runs: along it people come and go, and see each other's faces. Where
 * two streets are equally near, such as about a crossing, the one with the lower id counts.
 */
public final class StreetAxes {
  /** Farther from a street's middle line one is not on its way. */
  public static final double NEAR_M = 30;

  private final Nearby<Line> lines;

  private record Line(UUID street, Coordinate[] corners) {}

  private StreetAxes(Nearby<Line> lines) {
    this.lines = lines;
  }

  static StreetAxes of(List<Feature> streets) {
    return new StreetAxes(
        Nearby.of(
            streets.stream()
                .map(
                    street ->
                        new Nearby.Entry<>(
                            street.id(),
                            street.geometry().getEnvelopeInternal(),
                            new Line(street.id(), street.geometry().getCoordinates())))
                .toList()));
  }

  /**
   * A straight piece of a street's middle line.
   *
   * @param x0 of its beginning, m
   */
  public record Piece(double x0, double y0, double x1, double y1) {

    private Envelope near() {
      var near = new Envelope(x0, x1, y0, y1);
      near.expandBy(NEAR_M);
      return near;
    }

    /** Of the distance to a point, m². */
    private double squareTo(double x, double y) {
      double dx = x1 - x0;
      double dy = y1 - y0;
      double part = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy);
      if (!(part > 0)) {
        return square(x - x0, y - y0);
      }
      return part >= 1 ? square(x - x1, y - y1) : square(x - x0 - part * dx, y - y0 - part * dy);
    }

    private static double square(double dx, double dy) {
      return dx * dx + dy * dy;
    }

    private double bearingDeg() {
      double degrees = Math.toDegrees(Math.atan2(x1 - x0, y1 - y0));
      return degrees < 0 ? degrees + 360 : degrees;
    }
  }

  /** Those whose direction may count in an area, in a fixed order. */
  public List<Piece> piecesNear(Envelope area) {
    var near = new Envelope(area);
    near.expandBy(NEAR_M);
    List<Line> found =
        lines.in(near).stream()
            .sorted(Comparator.comparing(line -> line.street().toString()))
            .toList();
    List<Piece> pieces = new ArrayList<>();
    for (Line line : found) {
      Coordinate[] at = line.corners();
      for (int i = 1; i < at.length; i++) {
        if (near.intersects(at[i - 1], at[i]) && !at[i].equals2D(at[i - 1])) {
          pieces.add(new Piece(at[i - 1].x, at[i - 1].y, at[i].x, at[i].y));
        }
      }
    }
    return pieces;
  }

  /**
   * One of the two directions of the nearest street, degrees clockwise from grid north, 0 to 360;
   * NaN where none is near.
   */
  public double bearingDeg(double x, double y) {
    return bearingsDeg(x, y, 1, 1)[0];
  }

  /**
   * The same for a square of points, row by row from the south.
   *
   * @param x0 of the south-western point, m
   * @param stepM between points
   * @param edge points along an edge
   */
  public double[] bearingsDeg(double x0, double y0, double stepM, int edge) {
    double[] bearings = new double[edge * edge];
    double[] squares = new double[edge * edge];
    Arrays.fill(bearings, Double.NaN);
    Arrays.fill(squares, Math.nextUp(NEAR_M * NEAR_M));
    double size = (edge - 1) * stepM;
    for (Piece piece : piecesNear(new Envelope(x0, x0 + size, y0, y0 + size))) {
      Envelope near = piece.near();
      double bearing = piece.bearingDeg();
      int east = last(near.getMaxX() - x0, stepM, edge);
      int north = last(near.getMaxY() - y0, stepM, edge);
      for (int row = first(near.getMinY() - y0, stepM); row <= north; row++) {
        for (int column = first(near.getMinX() - x0, stepM); column <= east; column++) {
          double square = piece.squareTo(x0 + column * stepM, y0 + row * stepM);
          if (square < squares[row * edge + column]) {
            squares[row * edge + column] = square;
            bearings[row * edge + column] = bearing;
          }
        }
      }
    }
    return bearings;
  }

  private static int first(double fromM, double stepM) {
    return (int) Math.max(0, Math.ceil(fromM / stepM));
  }

  private static int last(double toM, double stepM, int edge) {
    return (int) Math.min(edge - 1, Math.floor(toM / stepM));
  }
}
