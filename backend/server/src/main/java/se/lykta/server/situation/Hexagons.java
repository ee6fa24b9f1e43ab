package se.lykta.server.situation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * The built area of the municipality in hexagons of one size, a corner up, laid out from the origin
 * of the coordinates, so that they are the same in every quarter. A hexagon is part of it where a
 * building stands, or where at least three of its six neighbours have one: parks and squares in a
 * town, but not the sea before it.
 */
final class Hexagons {
  private static final int SIDES = 6;
  private static final int NEIGHBOURS_OF_A_GAP = 3;
  private static final int[][] AROUND = {{1, 0}, {0, 1}, {-1, 1}, {-1, 0}, {0, -1}, {1, -1}};
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  /** Steps to the east, and to the north-east. */
  private record Cell(int east, int northEast) {
    Cell plus(int[] step) {
      return new Cell(east + step[0], northEast + step[1]);
    }
  }

  private final double radiusM;
  private final Map<Cell, Integer> indices = new LinkedHashMap<>();
  private final List<Cell> cells;

  /**
   * @param buildings where they stand, stored CRS
   * @param widthM from side to side
   */
  Hexagons(List<Coordinate> buildings, double widthM) {
    radiusM = widthM / Math.sqrt(3);
    Map<Cell, Integer> nearBuilt = new HashMap<>();
    for (Coordinate building : buildings) {
      Cell cell = cellAt(building.x, building.y);
      if (indices.putIfAbsent(cell, indices.size()) == null) {
        for (int[] step : AROUND) {
          nearBuilt.merge(cell.plus(step), 1, Integer::sum);
        }
      }
    }
    nearBuilt.forEach(
        (cell, built) -> {
          if (built >= NEIGHBOURS_OF_A_GAP) {
            indices.putIfAbsent(cell, indices.size());
          }
        });
    cells = List.copyOf(indices.keySet());
  }

  /** The hexagon with the nearest middle: the three coordinates with the sum 0, rounded. */
  private Cell cellAt(double x, double y) {
    double northEast = y / (1.5 * radiusM);
    double east = x / (Math.sqrt(3) * radiusM) - northEast / 2;
    double third = -east - northEast;
    long e = Math.round(east);
    long n = Math.round(northEast);
    long t = Math.round(third);
    double offE = Math.abs(e - east);
    double offN = Math.abs(n - northEast);
    double offT = Math.abs(t - third);
    if (offE > offN && offE > offT) {
      e = -n - t;
    } else if (offN > offT) {
      n = -e - t;
    }
    return new Cell((int) e, (int) n);
  }

  int size() {
    return cells.size();
  }

  /** The hexagon that a point lies in; −1 outside of the built area. */
  int indexOf(double x, double y) {
    return indices.getOrDefault(cellAt(x, y), -1);
  }

  /** By hexagon, the indices of those that touch it. */
  int[][] neighbours() {
    int[][] neighbours = new int[cells.size()][];
    for (int i = 0; i < neighbours.length; i++) {
      List<Integer> near = new ArrayList<>(SIDES);
      for (int[] step : AROUND) {
        Integer other = indices.get(cells.get(i).plus(step));
        if (other != null) {
          near.add(other);
        }
      }
      neighbours[i] = near.stream().mapToInt(Integer::intValue).toArray();
    }
    return neighbours;
  }

  /** Its outline, stored CRS. */
  Polygon outline(int index) {
    Cell cell = cells.get(index);
    double x = Math.sqrt(3) * radiusM * (cell.east() + cell.northEast() / 2.0);
    double y = 1.5 * radiusM * cell.northEast();
    Coordinate[] corners = new Coordinate[SIDES + 1];
    for (int i = 0; i < SIDES; i++) {
      double angle = Math.toRadians(60 * i + 30);
      corners[i] = new Coordinate(x + radiusM * Math.cos(angle), y + radiusM * Math.sin(angle));
    }
    corners[SIDES] = corners[0].copy();
    return GEOMETRY.createPolygon(corners);
  }
}
