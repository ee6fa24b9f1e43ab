package se.lykta.server.lighting.stock;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import se.lykta.engine.grid.FlatScene;
import se.lykta.engine.scene.Building;
import se.lykta.engine.scene.Scene;
import se.lykta.engine.scene.Terrain;
import se.lykta.engine.scene.Tree;
import se.lykta.server.settings.Lighting;

/**
 * What stands in the light's way. Immutable; prepared for the grids of a season once it is asked.
 */
public final class Obstacles {
  private final Nearby<Building> buildings;
  private final Nearby<Crown> crowns;
  private final Lighting settings;
  private final Map<Season, FlatScene> prepared = new ConcurrentHashMap<>();

  Obstacles(Nearby<Building> buildings, Nearby<Crown> crowns, Lighting settings) {
    this.buildings = buildings;
    this.crowns = crowns;
    this.settings = settings;
  }

  Nearby<Building> buildings() {
    return buildings;
  }

  Nearby<Crown> crowns() {
    return crowns;
  }

  /** In the order of their ids. */
  public List<Building> buildingsIn(Envelope box) {
    return buildings.in(box).stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
  }

  /** Trees that take some light in that season, in the order of their ids. */
  public List<Tree> treesIn(Envelope box, Season season) {
    double through = transmittance(season);
    return through == 1
        ? List.of()
        : crowns.in(box).stream()
            .map(crown -> crown.tree(through))
            .sorted((a, b) -> a.id().compareTo(b.id()))
            .toList();
  }

  /** Whether a place lies inside a house, below its roof: light that begins there stays there. */
  public boolean cover(double x, double y, double heightM) {
    var place = new Coordinate(x, y);
    return buildings.in(new Envelope(place)).stream()
        .anyMatch(house -> house.heightM() > heightM && isInside(place, house));
  }

  private static boolean isInside(Coordinate place, Building house) {
    return SimplePointInAreaLocator.locate(place, house.footprint()) == Location.INTERIOR;
  }

  private double transmittance(Season season) {
    return switch (season) {
      case LEAF -> settings.leafTransmittance();
      case BARE -> settings.bareTransmittance();
    };
  }

  /** All of it, without lamps, for grids. */
  public FlatScene scene(Season season) {
    return prepared.computeIfAbsent(season, this::prepare);
  }

  private FlatScene prepare(Season season) {
    double through = transmittance(season);
    List<Tree> trees =
        through == 1 ? List.of() : crowns.stream().map(crown -> crown.tree(through)).toList();
    var scene = new Scene(List.of(), buildings.stream().toList(), trees, Terrain.FLAT);
    return FlatScene.find(scene).orElseThrow();
  }
}
