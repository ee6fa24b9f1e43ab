package se.lykta.server.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** Names on the map, the important first; one that would lie on another is left out. */
final class MapNames {
  private static final double SIZE_MM = 2.6;
  private static final double SMALL_MM = 1.9;

  /** How far a street may bend away from its name, mm. */
  private static final double BEND_MM = 1.2;

  /** One street is named again only so far away, mm. */
  private static final double REPEAT_MM = 90;

  /** A name may reach so far out of its area: this part of the area's width is enough. */
  private static final double ENOUGH_WIDTH = 0.7;

  /** Beyond it lamps are too close together for their numbers. */
  private static final int NUMBERS_TO_SCALE = 1000;

  private static final double RIGHT_ANGLE_DEG = 90;

  enum Rank {
    PLACE,
    MAIN_STREET,
    STREET,
    ZONE,
    LAND
  }

  private record AreaName(String name, Geometry surface, Rank rank) {}

  private record WayName(String name, boolean main) {}

  private final Ground ground;
  private final Letters letters;
  private final Taken taken;
  private final List<AreaName> areas = new ArrayList<>();
  private final Map<WayName, LineMerger> ways = new LinkedHashMap<>();
  private final List<Text> numbers = new ArrayList<>();

  MapNames(Ground ground, Letters letters) {
    this.ground = ground;
    this.letters = letters;
    this.taken = new Taken(ground.map());
  }

  /**
   * @param name null where there is none
   */
  void area(String name, Geometry surface, Rank rank) {
    if (name != null && !surface.isEmpty()) {
      areas.add(new AreaName(letters.readable(name), surface, rank));
    }
  }

  /** Pieces of one street are named together. */
  void way(String name, Geometry line, boolean main) {
    if (name != null) {
      var key = new WayName(letters.readable(name), main);
      ways.computeIfAbsent(key, other -> new LineMerger()).add(line);
    }
  }

  /** The number of what stands at a place of the paper. */
  void beside(String name, double x, double y, double radius) {
    if (name != null && ground.scale() <= NUMBERS_TO_SCALE) {
      double left = x + radius + SMALL_MM / 3;
      numbers.add(Text.plain(letters.readable(name), left, y - SMALL_MM / 3, SMALL_MM).onMap());
    }
  }

  /** Names of areas and streets: below the lamps. */
  void writeNames(Pen pen) {
    areas.sort(Comparator.comparing(AreaName::rank));
    areas.stream().filter(area -> area.rank == Rank.PLACE).forEach(area -> write(area, pen));
    ways.entrySet().stream()
        .sorted(Comparator.comparing(way -> !way.getKey().main()))
        .forEach(way -> write(way.getKey(), way.getValue(), pen));
    areas.stream().filter(area -> area.rank != Rank.PLACE).forEach(area -> write(area, pen));
  }

  /** Numbers of lamps: above them. */
  void writeNumbers(Pen pen) {
    numbers.forEach(number -> write(number, letters.width(number.words(), SMALL_MM), pen));
  }

  private void write(AreaName area, Pen pen) {
    double width = letters.width(area.name, SIZE_MM);
    double seen = area.surface.getEnvelopeInternal().getWidth() * ground.mmPerM();
    if (seen < ENOUGH_WIDTH * width) {
      return;
    }
    Point middle = area.surface.getInteriorPoint();
    double x = ground.x(middle.getX()) - width / 2;
    double y = ground.y(middle.getY()) - SIZE_MM / 3;
    write(Text.plain(area.name, x, y, SIZE_MM).onMap(), width, pen);
  }

  private void write(WayName way, LineMerger pieces, Pen pen) {
    double width = letters.width(way.name, SIZE_MM);
    var written = new ArrayList<Coordinate>();
    for (Object merged : pieces.getMergedLineStrings()) {
      straight((LineString) merged, width).stream()
          .filter(
              run -> written.stream().noneMatch(other -> other.distance(run.middle()) < REPEAT_MM))
          .findFirst()
          .filter(run -> write(run.text(way.name, width), width, pen))
          .ifPresent(run -> written.add(run.middle()));
    }
  }

  private boolean write(Text text, double width, Pen pen) {
    boolean free = taken.claim(text, width);
    if (free) {
      pen.write(text);
    }
    return free;
  }

  /** A straight run of a street on the paper, mm. */
  private record Run(Coordinate from, Coordinate to) {
    double length() {
      return from.distance(to);
    }

    Coordinate middle() {
      return new Coordinate((from.x + to.x) / 2, (from.y + to.y) / 2);
    }

    /** Along the run, never upside down. */
    Text text(String name, double width) {
      double steep = Math.toDegrees(Math.atan2(to.y - from.y, to.x - from.x));
      double angle =
          steep > RIGHT_ANGLE_DEG ? steep - 180 : steep <= -RIGHT_ANGLE_DEG ? steep + 180 : steep;
      double turn = Math.toRadians(angle);
      double below = SIZE_MM * 0.35;
      double x = middle().x - Math.cos(turn) * width / 2 + Math.sin(turn) * below;
      double y = middle().y - Math.sin(turn) * width / 2 - Math.cos(turn) * below;
      return Text.plain(name, x, y, SIZE_MM).onMap().turned(angle);
    }
  }

  /** Those that are long enough, the longest first. */
  private List<Run> straight(LineString way, double width) {
    Coordinate[] corners =
        DouglasPeuckerSimplifier.simplify(way, BEND_MM / ground.mmPerM()).getCoordinates();
    var runs = new ArrayList<Run>();
    for (int i = 1; i < corners.length; i++) {
      runs.add(new Run(paper(corners[i - 1]), paper(corners[i])));
    }
    runs.removeIf(run -> run.length() < width * 1.1);
    runs.sort(Comparator.comparingDouble(Run::length).reversed());
    return runs;
  }

  private Coordinate paper(Coordinate place) {
    return new Coordinate(ground.x(place.x), ground.y(place.y));
  }
}
