package se.lykta.exchange.osm;

import java.util.Locale;
import java.util.stream.Collectors;
import se.lykta.layers.Title;

/**
 * Surveillance cameras that mappers have seen. They are told, one issue each, for a person to
 * judge: a camera zone is a decision with a record, which nothing in OSM can stand for.
 */
final class Cameras {
  private static final int MOST_TAGS = 12;

  private final OsmFeatures features;

  Cameras(OsmFeatures features) {
    this.features = features;
  }

  static boolean isCamera(Tags tags) {
    return tags.is("man_made", "surveillance");
  }

  void add(OsmObject node, int lon, int lat) {
    String at = String.format(Locale.ROOT, "%.7f, %.7f", lat / 1e7, lon / 1e7);
    String tags =
        node.tags().values().entrySet().stream()
            .limit(MOST_TAGS)
            .map(tag -> tag.getKey() + "=" + tag.getValue())
            .collect(Collectors.joining(", "));
    features.warn(
        node,
        null,
        "camera-to-judge",
        null,
        Title.of(
            "Övervakningskamera vid " + at + " (" + tags + "); bedöm om en kamerazon saknas",
            "Surveillance camera at " + at + " (" + tags + "); judge whether a zone is missing"));
  }
}
