package se.lykta.engine.grid;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import se.lykta.engine.scene.Tree;

/**
 * Tree crowns. All is told in the space where the crown in question is a sphere of radius 1 around
 * zero: there half of a ray's chord is the relative chord that {@link Tree} speaks of.
 */
final class Crowns {
  private static final Crown[] NONE = {};
  private final Tree[] trees;
  private final STRtree boxes = new STRtree();

  Crowns(List<Tree> trees) {
    this.trees = trees.toArray(Tree[]::new);
    for (int i = 0; i < this.trees.length; i++) {
      Tree tree = this.trees[i];
      Envelope box = new Envelope(tree.x(), tree.x(), tree.y(), tree.y());
      box.expandBy(tree.crownRadiusM());
      boxes.insert(box, i);
    }
    boxes.build();
  }

  /** The crowns whose boxes meet this one, in ascending order; clear ones are left out. */
  Crown[] in(Envelope box, Lamp lamp, double planeM) {
    if (trees.length == 0) {
      return NONE;
    }
    List<?> found = boxes.query(box);
    int[] numbers = found.stream().mapToInt(number -> (Integer) number).toArray();
    Arrays.sort(numbers);
    return Arrays.stream(numbers)
        .mapToObj(number -> trees[number])
        .filter(tree -> tree.transmittance() < 1)
        .map(tree -> new Crown(tree, lamp, planeM))
        .toArray(Crown[]::new);
  }
}
