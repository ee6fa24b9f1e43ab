package se.lykta.exchange.mapping;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** A geometry as it stands in a file. */
public interface RawGeometry {

  /** Whether any position has a height, which nobody here keeps. */
  boolean hasHeight();

  /**
   * @return one, or the parts of a Multi…; in the file's CRS
   */
  List<Geometry> parts() throws BadShape;
}
