package se.lykta.server.commands;

import java.io.PrintStream;
import java.util.Set;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Layer;
import se.lykta.layers.Visibility;
import se.lykta.store.FeatureStore;

/** Lists the layers with how much is in them. */
final class LayersCommand {

  private LayersCommand() {}

  static int run(FeatureStore store, Words words, PrintStream out) {
    words.allow();
    Catalogue.LAYERS.forEach(layer -> out.println(line(layer, store)));
    return CommandLine.DONE;
  }

  private static String line(Layer layer, FeatureStore store) {
    long count = store.count(layer.name(), Set.of(Visibility.values()));
    return "%-20s %-11s %,9d  %s / %s"
        .formatted(
            layer.name(),
            layer.geometry().ogcName(),
            count,
            layer.title().sv(),
            layer.title().en());
  }
}
