package se.lykta.server.features;

import java.util.List;
import se.lykta.server.geojson.FeatureWriter;
import se.lykta.server.geojson.JsonBytes;
import se.lykta.server.geojson.Separator;
import se.lykta.store.Version;

/** Writes what became of a feature, step by step. */
final class HistoryWriter {
  private final FeatureWriter features;
  private final JsonBytes out;

  HistoryWriter(FeatureWriter features, JsonBytes out) {
    this.features = features;
    this.out = out;
  }

  void write(List<Version> versions) {
    var separator = new Separator(out);
    out.raw('[');
    for (Version version : versions) {
      separator.next();
      write(version);
    }
    out.raw(']');
  }

  private void write(Version version) {
    out.raw("{\"version\":").whole(version.version());
    out.raw(",\"operation\":").text(version.operation().value());
    out.raw(",\"deleted\":").bool(version.deleted());
    out.raw(",\"at\":").text(version.stamp().at().toString());
    out.raw(",\"by\":").text(version.stamp().by());
    out.raw(",\"changeSet\":").text(version.changeSet().toString());
    out.raw(",\"comment\":");
    orNull(version.comment());
    out.raw(",\"changedFields\":");
    TextList.write(version.changedFields(), out);
    out.raw(",\"feature\":");
    features.write(version.feature(), out);
    out.raw('}');
  }

  private void orNull(String text) {
    if (text == null) {
      out.raw("null");
    } else {
      out.text(text);
    }
  }
}
