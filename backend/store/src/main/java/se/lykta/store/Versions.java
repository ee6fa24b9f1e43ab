package se.lykta.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Problem;
import se.lykta.layers.Stamp;

/** History as people read it: each step with what it changed. */
final class Versions {
  private Versions() {}

  /** What a feature consists of. */
  record Content(Geometry geometry, Map<String, Object> values) {
    static final Content NOTHING = new Content(null, Map.of());
  }

  /**
   * Newest first.
   *
   * @param images all of one feature, oldest first
   */
  static List<Version> of(List<History.Image> images) {
    var versions = new ArrayList<Version>();
    Content before = Content.NOTHING;
    for (History.Image image : images) {
      Content after = image.isRemoval() ? before : content(image);
      versions.add(version(image, images.getFirst().stamp(), before, after));
      before = after;
    }
    return versions.reversed();
  }

  private static Content content(History.Image image) {
    return new Content(image.geometry(), image.values());
  }

  private static Version version(
      History.Image image, Stamp created, Content before, Content after) {
    var whole =
        new History.Image(
            image.layer(),
            image.feature(),
            image.version(),
            image.operation(),
            after.geometry(),
            after.values(),
            image.stamp(),
            image.changeSet(),
            image.comment());
    return new Version(
        image.version(),
        image.operation(),
        image.isRemoval(),
        image.stamp(),
        image.changeSet(),
        image.comment(),
        differences(before, after),
        whole.asFeature(created));
  }

  /** Names of the fields that differ, {@code geometry} among them. */
  static List<String> differences(Content one, Content other) {
    Set<String> names = new LinkedHashSet<>(one.values().keySet());
    names.addAll(other.values().keySet());
    Stream<String> fields =
        names.stream()
            .filter(name -> !Objects.equals(one.values().get(name), other.values().get(name)));
    return Objects.equals(one.geometry(), other.geometry())
        ? fields.toList()
        : Stream.concat(fields, Stream.of(Problem.GEOMETRY)).toList();
  }
}
