package se.lykta.server.notices;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** Where mail goes for which nobody else answers. */
@Component
public class Municipality {
  private final FeatureStore store;
  private final String name;

  Municipality(FeatureStore store, LyktaSettings settings) {
    this.store = store;
    this.name = settings.reports().municipality();
  }

  /** The mail address of the actor that is the municipality; empty where it has none. */
  public Optional<String> address() {
    return store.list(Query.of("actor").where("name", name)).stream()
        .findFirst()
        .flatMap(Municipality::addressOf);
  }

  /** The mail address of an actor. */
  public static Optional<String> addressOf(Feature actor) {
    return actor.findText("contact").filter(contact -> contact.contains("@"));
  }
}
