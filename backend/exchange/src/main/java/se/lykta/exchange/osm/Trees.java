package se.lykta.exchange.osm;

import org.locationtech.jts.geom.Point;
import se.lykta.layers.Layer;
import se.lykta.layers.Tree;

/** Makes trees of {@code natural=tree}. */
final class Trees {
  private static final Layer LAYER = Tree.LAYER;

  private final OsmFeatures features;

  Trees(OsmFeatures features) {
    this.features = features;
  }

  static boolean isTree(Tags tags) {
    return tags.is("natural", "tree");
  }

  void add(OsmObject node, Point place) {
    var values = features.values(LAYER, node);
    values.text("species", "species:sv", "species", "taxon", "genus:sv", "genus", "genus:de");
    values.metres("height_m", "height");
    values.measured(
        "crown_radius_m",
        text -> Measure.metres(text).stream().map(diameter -> diameter / 2).findFirst(),
        "diameter_crown");
    features.add(LAYER, node, place, values);
  }
}
