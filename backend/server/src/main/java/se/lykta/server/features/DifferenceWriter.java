package se.lykta.server.features;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Feature;
import se.lykta.server.geojson.FeatureWriter;
import se.lykta.server.geojson.JsonBytes;
import se.lykta.server.geojson.Notation;
import se.lykta.server.geojson.Separator;
import se.lykta.store.Difference;
import se.lykta.store.ScenarioChange;

/** Writes a page of differences, each feature as it was and as it is. */
final class DifferenceWriter {
  private final Map<String, FeatureWriter> writers = new HashMap<>();
  private final JsonBytes out;

  DifferenceWriter(JsonBytes out) {
    this.out = out;
  }

  /**
   * @param more whether the list goes on after the last of these
   */
  void write(List<Difference> differences, boolean more) {
    var separator = new Separator(out);
    out.raw("{\"differences\":[");
    for (Difference difference : differences) {
      separator.next();
      write(difference);
      out.raw('}');
    }
    String next = more ? "\"" + differences.getLast().position() + "\"" : "null";
    out.raw("],\"next\":").raw(next).raw('}');
  }

  /** What a scenario changes, each with the fields that the register has changed too since. */
  void write(List<ScenarioChange> changes) {
    var separator = new Separator(out);
    out.raw("{\"differences\":[");
    for (ScenarioChange change : changes) {
      separator.next();
      boolean lost = change.clash() == ScenarioChange.Clash.REMOVED;
      write(lost ? asRemoved(change) : change.difference());
      out.raw(",\"lost\":" + lost + ",\"clashing\":");
      TextList.write(change.clashing(), out);
      out.raw('}');
    }
    out.raw("],\"next\":null}");
  }

  /** Shown as it was last. */
  private static Difference asRemoved(ScenarioChange lost) {
    Difference of = lost.difference();
    return new Difference(
        of.position(),
        of.layer(),
        of.id(),
        Optional.of(lost.known()),
        Optional.empty(),
        of.stamp());
  }

  private void write(Difference difference) {
    out.raw("{\"layer\":").text(difference.layer());
    out.raw(",\"id\":").text(difference.id().toString());
    out.raw(",\"kind\":").text(kind(difference));
    out.raw(",\"at\":").text(difference.stamp().at().toString());
    out.raw(",\"by\":").text(difference.stamp().by());
    out.raw(",\"changedFields\":");
    TextList.write(difference.changedFields(), out);
    out.raw(",\"before\":");
    feature(difference.before());
    out.raw(",\"after\":");
    feature(difference.after());
  }

  private static String kind(Difference difference) {
    if (difference.before().isEmpty()) {
      return "added";
    }
    return difference.after().isEmpty() ? "removed" : "changed";
  }

  private void feature(Optional<Feature> feature) {
    feature.ifPresentOrElse(
        there -> writer(there.layer()).write(there, out), () -> out.raw("null"));
  }

  private FeatureWriter writer(String layer) {
    return writers.computeIfAbsent(
        layer,
        name ->
            new FeatureWriter(Catalogue.getLayer(name), Notation.CRS84, FeatureWriter.Members.OWN));
  }
}
