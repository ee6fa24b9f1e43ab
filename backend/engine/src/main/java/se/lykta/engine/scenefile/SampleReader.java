package se.lykta.engine.scenefile;

import java.util.ArrayList;
import java.util.List;
import se.lykta.engine.illuminance.Points;

/** Reads where the light of a scene file is asked for. */
final class SampleReader {
  private static final int MOST_POINTS = 4_000_000;

  private final List<double[]> places = new ArrayList<>();
  private final List<Direction> directions = new ArrayList<>();

  private SampleReader() {}

  static Samples read(Entry root) throws BrokenScene {
    var reader = new SampleReader();
    if (root.has("receiver_grid")) {
      reader.grid(root.get("receiver_grid"));
    } else if (root.has("points")) {
      reader.faces(root.list("points"), root.get("facing_bearing").numbers());
    } else if (root.has("receivers")) {
      reader.receivers(root.list("receivers"));
    } else {
      throw new BrokenScene("the scene", "without receivers", "receivers, receiver_grid or points");
    }
    return reader.samples();
  }

  private void receivers(List<Entry> receivers) throws BrokenScene {
    for (Entry receiver : receivers) {
      double[] row = receiver.numbers(6);
      add(receiver, row, normal(receiver, row[3], row[4], row[5]));
    }
  }

  private void faces(List<Entry> points, double[] bearings) throws BrokenScene {
    for (Entry point : points) {
      double[] place = point.numbers(3);
      for (double bearing : bearings) {
        add(point, place, new Direction.Facing(bearing));
      }
    }
  }

  private void grid(Entry grid) throws BrokenScene {
    int columns = grid.whole("nx", 1, MOST_POINTS);
    int rows = grid.whole("ny", 1, MOST_POINTS);
    List<Entry> normals = grid.list("normals");
    if ((double) columns * rows * normals.size() > MOST_POINTS) {
      throw new BrokenScene(
          grid.where(),
          "%d × %d × %d".formatted(columns, rows, normals.size()),
          "at most %,d points".formatted(MOST_POINTS));
    }
    for (Entry normal : normals) {
      double[] n = normal.numbers(3);
      grid(grid, columns, rows, normal(normal, n[0], n[1], n[2]));
    }
  }

  private void grid(Entry grid, int columns, int rows, Direction direction) throws BrokenScene {
    double x0 = grid.number("x0");
    double y0 = grid.number("y0");
    double dx = grid.number("dx");
    double dy = grid.number("dy");
    double z = grid.number("z");
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        add(grid, new double[] {x0 + column * dx, y0 + row * dy, z}, direction);
      }
    }
  }

  private static Direction normal(Entry entry, double x, double y, double z) throws BrokenScene {
    if (x == 0 && y == 0 && z == 0) {
      throw new BrokenScene("the normal of " + entry.where(), "(0, 0, 0)", "a direction");
    }
    return new Direction.Normal(x, y, z);
  }

  private void add(Entry entry, double[] place, Direction direction) throws BrokenScene {
    if (place[2] < 0) {
      throw new BrokenScene("z of " + entry.where(), place[2] + " m", "0 m or more");
    }
    places.add(place);
    directions.add(direction);
  }

  private Samples samples() {
    return new Samples(Points.of(column(0), column(1), column(2)), directions);
  }

  private double[] column(int number) {
    return places.stream().mapToDouble(place -> place[number]).toArray();
  }
}
