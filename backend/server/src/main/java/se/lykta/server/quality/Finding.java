package se.lykta.server.quality;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import se.lykta.layers.Feature;
import se.lykta.layers.Problem;
import se.lykta.layers.Severity;
import se.lykta.layers.Title;
import se.lykta.store.Edit;

/**
 * Something that should be looked at.
 *
 * @param feature whose form is to be opened
 * @param at where to look; stored CRS
 * @param fix edits that put it right, where there is one clear way
 */
record Finding(Problem problem, Feature feature, Point at, Optional<Fix> fix) {

  /** What would be done, as a whole. */
  record Fix(Title title, List<Edit> edits) {}

  static Finding of(Problem problem, Feature feature, Geometry where) {
    return new Finding(problem, feature, where.getInteriorPoint(), Optional.empty());
  }

  static Finding warning(String code, Feature feature, String field, Title message) {
    return of(Problem.warning(code, feature, field, message), feature, feature.geometry());
  }

  Finding fixedBy(Title title, List<Edit> edits) {
    return new Finding(problem, feature, at, Optional.of(new Fix(title, edits)));
  }

  boolean isError() {
    return problem.severity() == Severity.ERROR;
  }
}
