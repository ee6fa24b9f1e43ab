package se.lykta.exchange.osm;

import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.Info;
import crosby.binary.Osmformat.Node;
import crosby.binary.Osmformat.PrimitiveBlock;
import crosby.binary.Osmformat.PrimitiveGroup;
import crosby.binary.Osmformat.Relation;
import crosby.binary.Osmformat.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Shows a visitor the objects of a block. Every index is checked: blocks come from strangers. */
final class PbfDecoder {
  /** Granularity is in nanodegrees, positions here in steps of 100 of them. */
  private static final long NANODEGREES_PER_STEP = 100;

  private static final int MS_PER_S = 1000;

  private final PrimitiveBlock block;
  private final OsmVisitor visitor;
  private final String[] strings;

  PbfDecoder(PrimitiveBlock block, OsmVisitor visitor) {
    this.block = block;
    this.visitor = visitor;
    strings = new String[block.getStringtable().getSCount()];
  }

  void decode() throws DamagedBlock {
    for (PrimitiveGroup group : block.getPrimitivegroupList()) {
      decodeDense(group.getDense());
      for (Node node : group.getNodesList()) {
        decode(node);
      }
      for (Way way : group.getWaysList()) {
        decode(way);
      }
      for (Relation relation : group.getRelationsList()) {
        decode(relation);
      }
    }
  }

  private void decodeDense(DenseNodes dense) throws DamagedBlock {
    int count = dense.getIdCount();
    expect(dense.getLatCount() == count && dense.getLonCount() == count, "id, lat, lon");
    boolean dated = dense.getDenseinfo().getTimestampCount() == count;
    var tags = new DenseTags(dense);
    long id = 0;
    long lat = 0;
    long lon = 0;
    long changed = 0;
    for (int i = 0; i < count; i++) {
      id += dense.getId(i);
      lat += dense.getLat(i);
      lon += dense.getLon(i);
      changed += dated ? dense.getDenseinfo().getTimestamp(i) : 0;
      var node = new OsmObject(OsmObject.Type.NODE, id, tags.next(), seconds(changed));
      visitor.visitNode(node, longitude(lon), latitude(lat));
    }
  }

  /** The tags of dense nodes stand in one row, each node's ended by a 0. */
  private final class DenseTags {
    private final DenseNodes dense;
    private int position;

    private DenseTags(DenseNodes dense) {
      this.dense = dense;
    }

    private Tags next() throws DamagedBlock {
      if (dense.getKeysValsCount() == 0 || at(position) == 0) {
        position++;
        return Tags.NONE;
      }
      var values = new LinkedHashMap<String, String>();
      while (at(position) != 0) {
        values.put(string(at(position)), string(at(position + 1)));
        position += 2;
      }
      position++;
      return new Tags(values);
    }

    private int at(int index) throws DamagedBlock {
      expect(index < dense.getKeysValsCount(), "keys_vals");
      return dense.getKeysVals(index);
    }
  }

  private void decode(Node node) throws DamagedBlock {
    Tags tags = tags(node.getKeysList(), node.getValsList());
    var object = new OsmObject(OsmObject.Type.NODE, node.getId(), tags, seconds(node.getInfo()));
    visitor.visitNode(object, longitude(node.getLon()), latitude(node.getLat()));
  }

  private void decode(Way way) throws DamagedBlock {
    long[] nodes = new long[way.getRefsCount()];
    long id = 0;
    for (int i = 0; i < nodes.length; i++) {
      id += way.getRefs(i);
      nodes[i] = id;
    }
    Tags tags = tags(way.getKeysList(), way.getValsList());
    visitor.visitWay(
        new OsmObject(OsmObject.Type.WAY, way.getId(), tags, seconds(way.getInfo())), nodes);
  }

  private void decode(Relation relation) throws DamagedBlock {
    int count = relation.getMemidsCount();
    expect(
        relation.getTypesCount() == count && relation.getRolesSidCount() == count,
        "memids, types, roles");
    var members = new ArrayList<OsmVisitor.Member>(count);
    long id = 0;
    for (int i = 0; i < count; i++) {
      id += relation.getMemids(i);
      var type = OsmObject.Type.values()[relation.getTypes(i).getNumber()];
      members.add(new OsmVisitor.Member(type, id, string(relation.getRolesSid(i))));
    }
    Tags tags = tags(relation.getKeysList(), relation.getValsList());
    long changed = seconds(relation.getInfo());
    visitor.visitRelation(
        new OsmObject(OsmObject.Type.RELATION, relation.getId(), tags, changed), members);
  }

  private Tags tags(List<Integer> keys, List<Integer> values) throws DamagedBlock {
    expect(keys.size() == values.size(), "keys, vals");
    if (keys.isEmpty()) {
      return Tags.NONE;
    }
    var tags = new LinkedHashMap<String, String>();
    for (int i = 0; i < keys.size(); i++) {
      tags.put(string(keys.get(i)), string(values.get(i)));
    }
    return new Tags(tags);
  }

  private String string(int index) throws DamagedBlock {
    expect(index >= 0 && index < strings.length, "stringtable");
    if (strings[index] == null) {
      strings[index] = block.getStringtable().getS(index).toStringUtf8();
    }
    return strings[index];
  }

  private static void expect(boolean right, String part) throws DamagedBlock {
    if (!right) {
      throw new DamagedBlock("fel antal i " + part, "a wrong count in " + part, "OSM PBF");
    }
  }

  private long seconds(Info info) {
    return seconds(info.getTimestamp());
  }

  private long seconds(long timestamp) {
    return timestamp * block.getDateGranularity() / MS_PER_S;
  }

  private int longitude(long raw) throws DamagedBlock {
    return steps(block.getLonOffset() + raw * block.getGranularity(), 180);
  }

  private int latitude(long raw) throws DamagedBlock {
    return steps(block.getLatOffset() + raw * block.getGranularity(), 90);
  }

  private static int steps(long nanodegrees, int most) throws DamagedBlock {
    if (Math.abs(nanodegrees) > most * 1_000_000_000L) {
      String found = nanodegrees / 1e9 + "°";
      throw new DamagedBlock("en nod vid " + found, "a node at " + found, "≤ " + most + "°");
    }
    return (int) Math.round((double) nanodegrees / NANODEGREES_PER_STEP);
  }
}
