package se.lykta.exchange.osm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Polygon;
import se.lykta.layers.Title;

/**
 * Areas whose edge is made of several ways, with holes: {@code type=multipolygon}. Keeps the node
 * ids of their ways only.
 */
final class AreaRelations implements OsmVisitor {
  private static final long[] NOT_SEEN = {};

  private final Shapes shapes;
  private final Areas areas;
  private final OsmFeatures features;
  private final List<Found> relations = new ArrayList<>();
  private final Map<Long, long[]> ways = new HashMap<>();

  private record Found(OsmObject object, List<Long> outer, List<Long> inner) {}

  AreaRelations(Shapes shapes, Areas areas, OsmFeatures features) {
    this.shapes = shapes;
    this.areas = areas;
    this.features = features;
  }

  @Override
  public void visitRelation(OsmObject relation, List<Member> members) {
    if (relation.tags().is("type", "multipolygon") && Areas.isArea(relation.tags())) {
      var found = new Found(relation, new ArrayList<>(), new ArrayList<>());
      for (Member member : members) {
        if (member.type() == OsmObject.Type.WAY) {
          (member.role().equals("inner") ? found.inner() : found.outer()).add(member.id());
          ways.put(member.id(), NOT_SEEN);
        }
      }
      relations.add(found);
    }
  }

  boolean hasMember(long way) {
    return ways.containsKey(way);
  }

  /** Keeps the way's nodes where a relation asks for them. */
  void keep(long way, long[] nodes) {
    ways.computeIfPresent(way, (id, before) -> nodes);
  }

  /** Makes the areas; to be called when all ways were shown. */
  void assemble() {
    relations.forEach(this::assemble);
  }

  private void assemble(Found relation) {
    Optional<List<long[]>> outer = Rings.close(nodes(relation.outer()));
    Optional<List<long[]>> inner = Rings.close(nodes(relation.inner()));
    if (outer.isEmpty() || inner.isEmpty() || outer.get().isEmpty()) {
      leaveOut(relation);
      return;
    }
    if (outer.get().size() == 1) {
      add(relation.object(), relation.object().name(), outer.get().getFirst(), inner.get());
    } else {
      addParts(relation.object(), outer.get(), inner.get());
    }
  }

  /** Node ids of the ways; an empty row stands for a way that the file lacks. */
  private List<long[]> nodes(List<Long> members) {
    return members.stream().map(ways::get).toList();
  }

  private void leaveOut(Found relation) {
    long lacking =
        nodes(relation.outer()).stream().filter(nodes -> nodes.length == 0).count()
            + nodes(relation.inner()).stream().filter(nodes -> nodes.length == 0).count();
    features.leaveOut(
        relation.object(),
        null,
        "not-closed",
        Title.of(
            "Vägarna bildar ingen sluten yta ("
                + lacking
                + " saknas i filen); väntat slutna ringar",
            "Its ways make no closed area (" + lacking + " are not in the file); expected rings"));
  }

  private void add(OsmObject relation, String name, long[] outer, List<long[]> inner) {
    shapes.polygon(relation, outer, inner).ifPresent(polygon -> areas.add(relation, name, polygon));
  }

  private void addParts(OsmObject relation, List<long[]> outer, List<long[]> inner) {
    for (int i = 0; i < outer.size(); i++) {
      add(relation, relation.name() + " part " + (i + 1), outer.get(i), holes(outer.get(i), inner));
    }
  }

  private List<long[]> holes(long[] outer, List<long[]> inner) {
    if (!shapes.isComplete(outer)) {
      return List.of();
    }
    Polygon shell = shapes.shell(outer);
    return inner.stream()
        .filter(shapes::isComplete)
        .filter(hole -> shell.covers(shapes.shell(hole).getInteriorPoint()))
        .toList();
  }
}
