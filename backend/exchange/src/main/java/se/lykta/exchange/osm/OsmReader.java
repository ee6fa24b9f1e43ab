package se.lykta.exchange.osm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.lykta.exchange.intake.ImportOptions;
import se.lykta.exchange.intake.ImportRefused;
import se.lykta.exchange.intake.Intake;
import se.lykta.exchange.intake.Progress;
import se.lykta.layers.Title;

/** Reads an OSM PBF file in passes; see the package. One reader for one reading. */
public final class OsmReader {
  /** So much of the heap may go to positions of nodes, which take 16 bytes each. */
  private static final double SHARE_OF_HEAP = 0.25;

  private static final int BYTES_PER_NODE = 16;

  private final Path path;
  private final String name;
  private final Progress progress;
  private final NodeIndex nodes = new NodeIndex(mostNodes());
  private final AreaRelations relations;
  private final Shapes shapes;
  private final Areas areas;
  private final Streets streets;
  private final Points points;
  private final OsmFeatures features;

  public OsmReader(Path path, ImportOptions options, Intake intake, Progress progress) {
    this.path = path;
    this.progress = progress;
    name = path.getFileName().toString();
    features = new OsmFeatures(name, options.sourceDate(), intake);
    var nearest = new NearestStreet();
    shapes = new Shapes(nodes, features);
    areas = new Areas(features);
    streets = new Streets(features, nearest);
    relations = new AreaRelations(shapes, areas, features);
    points = new Points(features, nearest);
  }

  private static int mostNodes() {
    return (int)
        Math.min(
            Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP / BYTES_PER_NODE,
            Integer.MAX_VALUE / 2);
  }

  /**
   * @throws ImportRefused where the file is broken or too large
   */
  public void read() {
    try (var file = new PbfFile(path)) {
      pass(file, 0, OsmObject.Type.RELATION, relations, "Läser relationer", "Reading relations");
      pass(file, 1, OsmObject.Type.WAY, new Needed(), "Söker noder", "Looking for nodes");
      nodes.sort();
      pass(file, 2, OsmObject.Type.NODE, new Positions(), "Läser noder", "Reading nodes");
      pass(file, 3, OsmObject.Type.WAY, new Ways(), "Läser vägar", "Reading ways");
      relations.assemble();
      pass(file, 4, OsmObject.Type.NODE, points, "Läser punkter", "Reading points");
    } catch (IOException e) {
      throw ImportRefused.file(
          name,
          "unreadable-file",
          "Filen kan inte läsas: " + e.getMessage() + "; väntat en läsbar fil",
          "The file can't be read: " + e.getMessage() + "; expected a readable file");
    }
  }

  private void pass(
      PbfFile file, int number, OsmObject.Type type, OsmVisitor visitor, String sv, String en)
      throws IOException {
    var doing = Title.of(sv, en);
    var part = progress.between(number / 5.0, (number + 1) / 5.0);
    file.read(type, visitor, share -> part.advance(share, doing));
  }

  private static boolean isWanted(Tags tags) {
    return Streets.isStreet(tags) || Areas.isArea(tags);
  }

  /** Notes the nodes of every way that becomes something. */
  private final class Needed implements OsmVisitor {
    @Override
    public void visitWay(OsmObject way, long[] refs) {
      boolean wanted = isWanted(way.tags()) || relations.hasMember(way.id());
      if (wanted && !nodes.want(refs)) {
        throw ImportRefused.file(
            name,
            "too-large",
            "Filen behöver lägen för fler än " + mostNodes() + " noder; klipp ut kommunen först",
            "The file needs positions of more than " + mostNodes() + " nodes; cut the town out");
      }
    }
  }

  private final class Positions implements OsmVisitor {
    @Override
    public void visitNode(OsmObject node, int lon, int lat) {
      nodes.put(node.id(), lon, lat);
    }
  }

  /** Makes streets and areas, and keeps what relations are made of. */
  private final class Ways implements OsmVisitor {
    @Override
    public void visitWay(OsmObject way, long[] refs) {
      relations.keep(way.id(), refs);
      if (Streets.isStreet(way.tags())) {
        shapes.line(way, refs).ifPresent(line -> streets.add(way, line));
      }
      if (Areas.isArea(way.tags())) {
        shapes
            .polygon(way, refs, List.of())
            .ifPresent(polygon -> areas.add(way, way.name(), polygon));
      }
      if (way.tags().is("natural", "coastline")) {
        tallyCoastline(way);
      }
    }

    private void tallyCoastline(OsmObject way) {
      features.tally(
          way,
          null,
          "coastline",
          null,
          Title.of(
              "kustlinje; havet blir ingen yta, hämta vatten ur en annan källa",
              "coastline; the sea becomes no area, take water from another source"));
    }
  }
}
