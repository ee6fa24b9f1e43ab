package se.lykta.exchange.osm;

import org.locationtech.jts.geom.Polygon;

/** Gives an area to every layer that it belongs to: a park is a place and green ground. */
final class Areas {
  private final Buildings buildings;
  private final Places places;
  private final LandCovers landCovers;

  Areas(OsmFeatures features) {
    buildings = new Buildings(features);
    places = new Places(features);
    landCovers = new LandCovers(features);
  }

  static boolean isArea(Tags tags) {
    return Buildings.isBuilding(tags) || Places.isPlace(tags) || LandCovers.isLandCover(tags);
  }

  /**
   * @param name the object's, with its part where the object has several
   */
  void add(OsmObject object, String name, Polygon area) {
    if (Buildings.isBuilding(object.tags())) {
      buildings.add(object, name, area);
    }
    if (Places.isPlace(object.tags())) {
      places.add(object, name, area);
    }
    if (LandCovers.isLandCover(object.tags())) {
      landCovers.add(object, name, area);
    }
  }
}
