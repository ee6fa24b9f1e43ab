package se.lykta.exchange.osm;

import java.util.List;

/** Is shown the objects of a file in its order. Positions are in steps of 1e-7 degrees. */
interface OsmVisitor {

  default void visitNode(OsmObject node, int lon, int lat) {}

  default void visitWay(OsmObject way, long[] nodes) {}

  default void visitRelation(OsmObject relation, List<Member> members) {}

  /** Of a relation. */
  record Member(OsmObject.Type type, long id, String role) {}
}
