package se.lykta.engine.illuminance;

import java.util.List;
import java.util.function.IntConsumer;
import se.lykta.engine.scene.Terrain;
import se.lykta.engine.scene.Tree;

/** Tree crowns in the way of light, each letting transmittance^(relative chord) through. */
final class Crowns {
  /** A relative chord that is rounding: a ray that touches a crown passes. */
  private static final double TOUCH = 1e-6;

  private final Tree[] trees;
  private final double[] middleZ;
  private final CellGrid grid;
  private final CellLists cells;

  Crowns(List<Tree> trees, Terrain terrain) {
    this.trees = trees.toArray(Tree[]::new);
    middleZ =
        trees.stream()
            .mapToDouble(
                tree ->
                    terrain.heightAt(tree.x(), tree.y())
                        + (tree.crownBaseM() + tree.crownTopM()) / 2)
            .toArray();
    grid = grid(trees);
    cells = CellLists.of(grid, this.trees.length, this::cellsOf);
  }

  /** Buffers of one thread. */
  static final class Scratch {
    final Ray ray = new Ray();
    final CellWalk walk = new CellWalk();
    final Numbers met = new Numbers();
  }

  private static CellGrid grid(List<Tree> trees) {
    if (trees.isEmpty()) {
      return new CellGrid(0, 0, 1, 1, 1);
    }
    double minX = trees.stream().mapToDouble(Tree::x).min().getAsDouble();
    double minY = trees.stream().mapToDouble(Tree::y).min().getAsDouble();
    double maxX = trees.stream().mapToDouble(Tree::x).max().getAsDouble();
    double maxY = trees.stream().mapToDouble(Tree::y).max().getAsDouble();
    double radius = trees.stream().mapToDouble(Tree::crownRadiusM).max().getAsDouble();
    double perTree = Math.sqrt((maxX - minX) * (maxY - minY) / trees.size());
    return CellGrid.over(
        minX - radius, minY - radius, maxX + radius, maxY + radius, Math.max(2 * radius, perTree));
  }

  private void cellsOf(int number, IntConsumer sink) {
    Tree tree = trees[number];
    double reach = tree.crownRadiusM() + Grazing.REACH_M;
    int lastRow = grid.row(tree.y() + reach);
    int lastColumn = grid.column(tree.x() + reach);
    for (int row = grid.row(tree.y() - reach); row <= lastRow; row++) {
      for (int column = grid.column(tree.x() - reach); column <= lastColumn; column++) {
        sink.accept(row * grid.columns() + column);
      }
    }
  }

  /** The part of the light that comes through between two places, 0 to 1. */
  double transmittance(
      double x0, double y0, double z0, double x1, double y1, double z1, Scratch scratch) {
    if (trees.length == 0) {
      return 1;
    }
    scratch.ray.set(x0, y0, z0, x1, y1, z1);
    scratch.met.clear();
    double through = 1;
    CellWalk walk = scratch.walk;
    for (boolean on = walk.start(grid, scratch.ray); on && through > 0; on = walk.step()) {
      for (int i = cells.start()[walk.cell()]; i < cells.start()[walk.cell() + 1]; i++) {
        int tree = cells.items()[i];
        if (!scratch.met.contains(tree)) {
          scratch.met.add(tree);
          through *= through(tree, scratch.ray);
        }
      }
    }
    return through;
  }

  private double through(int tree, Ray ray) {
    double chord = relativeChord(trees[tree], middleZ[tree], ray);
    return chord > 0 ? Math.pow(trees[tree].transmittance(), chord) : 1;
  }

  /** In the space where the crown is a sphere of radius 1: half the chord. */
  private static double relativeChord(Tree tree, double middleZ, Ray ray) {
    double radius = tree.crownRadiusM();
    double halfHeight = (tree.crownTopM() - tree.crownBaseM()) / 2;
    double px = (ray.x - tree.x()) / radius;
    double py = (ray.y - tree.y()) / radius;
    double pz = (ray.z - middleZ) / halfHeight;
    double dx = ray.dx / radius;
    double dy = ray.dy / radius;
    double dz = ray.dz / halfHeight;
    double a = square(dx, dy, dz);
    double b = px * dx + py * dy + pz * dz;
    double nearest = -b / a;
    double inside = 1 - square(px + nearest * dx, py + nearest * dy, pz + nearest * dz);
    if (!(inside > 0)) {
      return 0;
    }
    double half = Math.sqrt(inside / a);
    double in = Math.max(0, nearest - half);
    double out = Math.min(1, nearest + half);
    double chord = (out - in) * Math.sqrt(a) / 2;
    return chord > TOUCH ? chord : 0;
  }

  private static double square(double x, double y, double z) {
    return x * x + y * y + z * z;
  }
}
