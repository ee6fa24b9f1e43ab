package se.lykta.server.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Feature;
import se.lykta.layers.Visibility;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.web.TownTime;
import se.lykta.store.ChangeSet;
import se.lykta.store.Edit;
import se.lykta.store.FeatureStore;
import se.lykta.store.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the demo town of {@code gis-data/lysekil} before the first request, where nothing is yet.
 */
@Component
class DemoTown implements InitializingBean {
  private static final Logger LOG = LoggerFactory.getLogger(DemoTown.class);
  private static final String FOLDER = "classpath:demo/lysekil/";
  private static final String SCENARIO = FOLDER + "scenario/";
  private static final String AUTHOR = "demo";
  private static final String PHOTOMETRY = "classpath:photometry/*.ldt";
  private static final String REPORTS = "report";
  private static final String EULUMDAT = "application/x-eulumdat";

  /** Always the same, so that two servers that start on one database load it once. */
  private static final UUID CHANGE_SET = UUID.fromString("019ab3c0-0000-7000-8000-00000000de30");

  private static final UUID SCENARIO_STEP = UUID.fromString("019ab3c0-0000-7000-8000-00000000de31");

  private final FeatureStore store;
  private final boolean wanted;
  private final PathMatchingResourcePatternResolver files =
      new PathMatchingResourcePatternResolver();

  DemoTown(FeatureStore store, LyktaSettings settings) {
    this.store = store;
    this.wanted = settings.demo();
  }

  @Override
  public void afterPropertiesSet() throws IOException {
    if (wanted && isEmpty()) {
      load();
    }
  }

  private boolean isEmpty() {
    var everybody = Set.of(Visibility.values());
    return Catalogue.LAYERS.stream().allMatch(layer -> store.count(layer.name(), everybody) == 0);
  }

  private void load() throws IOException {
    put(FOLDER + "files/*");
    put(PHOTOMETRY);
    long loaded = store.bulkInsert(CHANGE_SET, AUTHOR, "Demostaden", features());
    LOG.info("Loaded the demo town: {} features", loaded);
    tryOut();
  }

  /** The scenario of one of the measures: lamps that might be. */
  private void tryOut() throws IOException {
    JsonNode about =
        JsonMapper.shared()
            .readTree(files.getResource(SCENARIO + "scenario.json").getContentAsByteArray());
    UUID scenario = UUID.fromString(about.path("id").asString());
    List<Edit> edits = new ArrayList<>();
    for (String layer : List.of("light_point", "luminaire")) {
      Resource file = files.getResource(SCENARIO + layer + ".geojson");
      for (Feature feature : new DemoFile(Catalogue.getLayer(layer), file).features()) {
        edits.add(new Edit.Create(layer, feature.id(), feature.geometry(), feature.values()));
      }
    }
    var changes = new ChangeSet(SCENARIO_STEP, AUTHOR, null, edits);
    store
        .scenarios()
        .create(scenario, about.path("name").asString(), about.path("note").asString(), AUTHOR);
    Outcome outcome = store.scenarios().apply(scenario, changes);
    if (!(outcome instanceof Outcome.Saved)) {
      throw new IllegalStateException("the demo's scenario: " + outcome);
    }
  }

  private void put(String pattern) throws IOException {
    for (Resource file : files.getResources(pattern)) {
      String name = file.getFilename();
      store.files().put(name, mediaType(name), file.getContentAsByteArray());
    }
  }

  private static String mediaType(String name) {
    return name.endsWith(".ldt")
        ? EULUMDAT
        : MediaTypeFactory.getMediaType(name).orElseThrow().toString();
  }

  private List<Feature> features() throws IOException {
    List<Feature> features = new ArrayList<>();
    for (String layer : DemoFile.IN_ORDER_OF_REFERENCE) {
      Resource file = files.getResource(FOLDER + layer + ".geojson");
      if (file.exists()) {
        features.addAll(new DemoFile(Catalogue.getLayer(layer), file).features());
      }
    }
    List<Feature> reports =
        features.stream().filter(feature -> feature.layer().equals(REPORTS)).toList();
    long days = Recent.daysToYesterday(reports, TownTime.today());
    return features.stream().map(feature -> Recent.later(feature, days)).toList();
  }
}
