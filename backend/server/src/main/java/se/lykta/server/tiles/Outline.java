package se.lykta.server.tiles;

import java.util.BitSet;
import se.lykta.server.geojson.Shape;

/**
 * Brings a feature's shape into a tile: moves it to tile units, cuts it, leaves out what is too
 * small to be seen. Not safe for threads.
 */
final class Outline {
  /** From this zoom on everything is shown, because people edit there. */
  private static final int ALL_FROM_ZOOM = 15;

  /** 16 tile units are a pixel of a tile 256 pixels wide. */
  private static final int UNITS_PER_PIXEL = TileAddress.EXTENT / 256;

  private static final int CELL = 2 * UNITS_PER_PIXEL;
  private static final int CELLS = (TileAddress.EXTENT + 2 * TileAddress.BUFFER) / CELL + 1;
  private static final double LEAST_LINE = UNITS_PER_PIXEL;
  private static final double LEAST_TWICE_AREA = 2.0 * 2 * UNITS_PER_PIXEL * UNITS_PER_PIXEL;
  private static final double TOLERANCE = UNITS_PER_PIXEL / 4.0;

  private final double west;
  private final double north;
  private final double scale;
  private final boolean thinned;
  private final BitSet taken = new BitSet();
  private final Clip clip = new Clip();
  private final Simplify simplify = new Simplify();
  private final Path path = new Path();
  private final GeometryCommands commands = new GeometryCommands();

  Outline(TileAddress tile) {
    this.west = tile.west();
    this.north = tile.north();
    this.scale = tile.unitsPerM();
    this.thinned = tile.zoom() < ALL_FROM_ZOOM;
  }

  /**
   * @param shape in web mercator metres
   * @return empty where nothing of it is to be seen; the same object next time
   */
  GeometryCommands of(Shape shape) {
    commands.clear();
    switch (shape.type()) {
      case Shape.POINT -> point(shape);
      case Shape.LINE -> line(shape);
      default -> polygon(shape);
    }
    return commands;
  }

  private double x(Shape shape, int point) {
    return (shape.xy()[2 * point] - west) * scale;
  }

  private double y(Shape shape, int point) {
    return (north - shape.xy()[2 * point + 1]) * scale;
  }

  private void point(Shape shape) {
    double x = Math.rint(x(shape, 0));
    double y = Math.rint(y(shape, 0));
    if (Clip.holds(x, y) && (!thinned || take(x, y))) {
      commands.point(x, y);
    }
  }

  /** Whether this is the first point in its two pixels. */
  private boolean take(double x, double y) {
    int column = (int) (x + TileAddress.BUFFER) / CELL;
    int row = (int) (y + TileAddress.BUFFER) / CELL;
    int cell = row * CELLS + column;
    boolean free = !taken.get(cell);
    taken.set(cell);
    return free;
  }

  private void line(Shape shape) {
    load(shape, 0);
    if (thinned && extent() < LEAST_LINE) {
      return;
    }
    clip.line(path, this::piece);
  }

  private double extent() {
    double most = 0;
    for (int i = 1; i < path.points(); i++) {
      double dx = Math.abs(path.x(i) - path.x(0));
      most = Math.max(most, Math.max(dx, Math.abs(path.y(i) - path.y(0))));
    }
    return most;
  }

  private void piece(Path piece) {
    if (thinned) {
      simplify.path(piece, TOLERANCE);
    }
    piece.snap();
    if (piece.points() > 1) {
      commands.line(piece);
    }
  }

  private void polygon(Shape shape) {
    for (int part = 0; part < shape.parts(); part++) {
      load(shape, part);
      boolean kept = ring(part > 0);
      if (part == 0 && !kept) {
        return;
      }
    }
  }

  private boolean ring(boolean hole) {
    if (thinned && Math.abs(path.twiceArea()) < LEAST_TWICE_AREA) {
      return false;
    }
    Path cut = clip.ring(path);
    if (thinned) {
      simplify.path(cut, TOLERANCE);
    }
    cut.snap();
    cut.open();
    double area = cut.twiceArea();
    if (cut.points() < 3 || area == 0) {
      return false;
    }
    if (area < 0 != hole) {
      cut.reverse();
    }
    commands.ring(cut);
    return true;
  }

  private void load(Shape shape, int part) {
    path.clear();
    for (int i = shape.start(part); i < shape.end(part); i++) {
      path.add(x(shape, i), y(shape, i));
    }
  }
}
