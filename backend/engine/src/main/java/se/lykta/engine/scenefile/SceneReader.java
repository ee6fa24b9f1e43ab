package se.lykta.engine.scenefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import se.lykta.engine.scene.Building;
import se.lykta.engine.scene.HeightGrid;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;
import se.lykta.engine.scene.Terrain;
import se.lykta.engine.scene.Tree;
import se.lykta.photometry.LightDistribution;

/** Makes a scene of a scene file. */
final class SceneReader {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final int MOST_NODES = 1_000_000;

  private final PhotometryShelf shelf;

  SceneReader(PhotometryShelf shelf) {
    this.shelf = shelf;
  }

  /** Makes one thing of one entry. */
  private interface Make<T> {
    T from(Entry entry) throws BrokenScene;
  }

  /** A light distribution with what its intensities are multiplied by. */
  private record Lit(LightDistribution light, double scale) {}

  Scene read(Entry root) throws BrokenScene {
    Map<String, Lit> lit = photometries(root.get("photometries"));
    return new Scene(
        all(root.list("luminaires"), entry -> luminaire(entry, lit)),
        all(root.list("buildings"), SceneReader::building),
        root.has("trees") ? all(root.list("trees"), SceneReader::tree) : List.of(),
        root.has("terrain") ? terrain(root.get("terrain")) : Terrain.FLAT);
  }

  /** What a constructor refuses is the file's mistake. */
  private static <T> List<T> all(List<Entry> entries, Make<T> make) throws BrokenScene {
    List<T> made = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      made.add(one(entry, make));
    }
    return made;
  }

  private static <T> T one(Entry entry, Make<T> make) throws BrokenScene {
    try {
      return make.from(entry);
    } catch (IllegalArgumentException refused) {
      throw new BrokenScene(refused.getMessage());
    }
  }

  private Map<String, Lit> photometries(Entry entries) throws BrokenScene {
    Map<String, Lit> lit = new HashMap<>();
    for (String name : entries.node().propertyNames()) {
      lit.put(name, one(entries.get(name), this::lit));
    }
    return lit;
  }

  private Lit lit(Entry entry) throws BrokenScene {
    LightDistribution light = shelf.read(entry);
    double scale =
        entry.has("scale") ? entry.number("scale") : entry.number("lumens") / light.fluxLm();
    return new Lit(light, scale);
  }

  private static Luminaire luminaire(Entry entry, Map<String, Lit> all) throws BrokenScene {
    Lit lit = all.get(entry.text("photometry"));
    if (lit == null) {
      throw entry.get("photometry").expected("one of " + all.keySet());
    }
    return new Luminaire(
        entry.id(),
        entry.number("x"),
        entry.number("y"),
        entry.number("z"),
        entry.number("azimuth"),
        entry.number("tilt"),
        entry.has("roll") ? entry.number("roll") : 0,
        lit.light,
        lit.scale * lit.light.fluxLm(),
        entry.number("mf"),
        entry.number("dim"));
  }

  private static Building building(Entry entry) throws BrokenScene {
    List<LinearRing> holes =
        entry.has("holes") ? all(entry.list("holes"), SceneReader::ring) : List.of();
    Polygon footprint =
        SHAPES.createPolygon(ring(entry.get("polygon")), holes.toArray(LinearRing[]::new));
    return new Building(entry.id(), footprint, entry.number("height"));
  }

  /** Closed here: the file leaves the last corner out. */
  private static LinearRing ring(Entry entry) throws BrokenScene {
    List<Entry> corners = entry.list();
    if (corners.size() < 3) {
      throw new BrokenScene(entry.where(), corners.size() + " corners", "at least 3");
    }
    Coordinate[] ring = new Coordinate[corners.size() + 1];
    for (int i = 0; i < corners.size(); i++) {
      double[] corner = corners.get(i).numbers(2);
      ring[i] = new Coordinate(corner[0], corner[1]);
    }
    ring[corners.size()] = ring[0];
    return SHAPES.createLinearRing(ring);
  }

  private static Tree tree(Entry entry) throws BrokenScene {
    return new Tree(
        entry.id(),
        entry.number("x"),
        entry.number("y"),
        entry.number("crown_base"),
        entry.number("crown_top"),
        entry.number("crown_radius"),
        entry.number("transmittance"));
  }

  private static Terrain terrain(Entry entry) throws BrokenScene {
    int columns = entry.whole("columns", 2, MOST_NODES);
    int rows = entry.whole("rows", 2, MOST_NODES);
    double[] heights = entry.get("heights").numbers();
    double x0 = entry.number("x0");
    double y0 = entry.number("y0");
    double cell = entry.number("cell");
    return one(entry, it -> new HeightGrid(x0, y0, cell, columns, rows, heights));
  }
}
