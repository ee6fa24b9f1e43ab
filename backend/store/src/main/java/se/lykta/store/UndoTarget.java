package se.lykta.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A feature that a change set touched. */
record UndoTarget(String layer, UUID id) {

  /** The first and the last version that the change set made of it. */
  record Span(long first, long last) {}

  /** In the order in which the features were touched first. */
  static Map<UndoTarget, Span> spans(List<History.Image> images) {
    var spans = new LinkedHashMap<UndoTarget, Span>();
    for (History.Image image : images) {
      spans.merge(
          new UndoTarget(image.layer(), image.feature()),
          new Span(image.version(), image.version()),
          (one, next) -> new Span(one.first(), next.last()));
    }
    return spans;
  }
}
