package se.lykta.exchange.osm;

import org.locationtech.jts.geom.Point;

/** Makes lamps and trees of nodes, and tells of cameras. */
final class Points implements OsmVisitor {
  private final Lamps lamps;
  private final Trees trees;
  private final Cameras cameras;

  /**
   * @param streets complete: lamps ask for the one beside them
   */
  Points(OsmFeatures features, NearestStreet streets) {
    lamps = new Lamps(features, streets);
    trees = new Trees(features);
    cameras = new Cameras(features);
  }

  @Override
  public void visitNode(OsmObject node, int lon, int lat) {
    if (Lamps.isLamp(node.tags())) {
      lamps.add(node, place(lon, lat));
    } else if (Trees.isTree(node.tags())) {
      trees.add(node, place(lon, lat));
    } else if (Cameras.isCamera(node.tags())) {
      cameras.add(node, lon, lat);
    }
  }

  private static Point place(int lon, int lat) {
    return Shapes.point(lon / 1e7, lat / 1e7);
  }
}
