package se.lykta.server.quality;

import java.util.stream.Stream;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Feature;
import se.lykta.layers.Layer;
import se.lykta.layers.Validation;
import se.lykta.layers.WorkingArea;

/** What the layer's own rules say of each feature: a zone without its record, an unusual height. */
final class OwnRules implements Check {
  @Override
  public Stream<Finding> look(Surroundings place) {
    return Catalogue.LAYERS.stream()
        .filter(Layer::hasGeometry)
        .flatMap(layer -> place.features(layer.name()).stream().flatMap(one -> look(layer, one)));
  }

  private static Stream<Finding> look(Layer layer, Feature feature) {
    if (feature.geometry() == null) {
      return Stream.empty();
    }
    return Validation.check(layer, feature, WorkingArea.DEFAULT).stream()
        .map(problem -> Finding.of(problem, feature, feature.geometry()));
  }
}
