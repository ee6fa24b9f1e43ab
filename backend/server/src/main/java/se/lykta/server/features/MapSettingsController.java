package se.lykta.server.features;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Common;
import se.lykta.layers.Layer;
import se.lykta.layers.Title;
import se.lykta.server.settings.Background;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** Where the map opens, what can lie under it, and whether it shows invented things. */
@RestController
class MapSettingsController {
  private static final String VERSION = "0.1.0";

  private final FeatureStore store;
  private final Home home;
  private final List<ShownBackground> backgrounds;
  private volatile Illustrative illustrative = new Illustrative(-1, false);

  MapSettingsController(FeatureStore store, LyktaSettings settings) {
    this.store = store;
    this.home = new Home(settings.home().bounds());
    this.backgrounds = settings.backgrounds().stream().map(ShownBackground::of).toList();
  }

  record MapSettings(
      Home home, boolean illustrative, List<ShownBackground> backgrounds, String version) {}

  /**
   * @param bounds west, south, east, north
   */
  record Home(List<Double> bounds) {}

  record ShownBackground(
      String id, Title title, String type, String url, String attribution, int maxZoom) {

    static ShownBackground of(Background background) {
      String english = background.titleEn().isEmpty() ? background.titleSv() : background.titleEn();
      return new ShownBackground(
          background.id(),
          Title.of(background.titleSv(), english),
          background.type(),
          background.url(),
          background.attribution(),
          background.maxZoom());
    }
  }

  /** What was found when the layers had these generations, added up. */
  private record Illustrative(long generations, boolean found) {}

  @GetMapping("/api/map-settings")
  MapSettings settings() {
    return new MapSettings(home, isIllustrative(), backgrounds, VERSION);
  }

  private boolean isIllustrative() {
    long generations =
        Catalogue.LAYERS.stream().mapToLong(layer -> store.generation(layer.name())).sum();
    var known = illustrative;
    if (known.generations() != generations) {
      known = new Illustrative(generations, Catalogue.LAYERS.stream().anyMatch(this::isInvented));
      illustrative = known;
    }
    return known.found();
  }

  private boolean isInvented(Layer layer) {
    var invented = Query.of(layer.name()).where(Common.PROVENANCE, "illustrative").from(0, 0, 1);
    return !store.list(invented).isEmpty();
  }
}
