package se.lykta.server.features;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Visibility;
import se.lykta.server.accounts.Reader;
import se.lykta.store.Changed;
import se.lykta.store.FeatureStore;
import se.lykta.store.Scenarios;

/**
 * Tells open maps what was saved, so that they fetch it. Who isn't logged in learns of public
 * layers only, and neither who saved nor where, as the feature itself may not be public.
 */
@RestController
class EventController {
  private final Listeners listeners;
  private final Presence presence;

  EventController(FeatureStore store, Listeners listeners, Presence presence) {
    this.listeners = listeners;
    this.presence = presence;
    store.onChange(changed -> Thread.startVirtualThread(() -> tell(changed)));
    store.scenarios().onChange(told -> Thread.startVirtualThread(() -> tell(told)));
  }

  /**
   * @param changeSet null where another process made the change, as an import beside the server
   * @param by null for readers who are not logged in, and where another process made the change
   */
  record Change(UUID changeSet, String by, Map<String, LayerChange> layers) {}

  /**
   * @param bounds west, south, east, north in degrees; null for layers without geometry, for
   *     readers who are not logged in and for changes by another process: anywhere
   */
  record LayerChange(long generation, List<Double> bounds) {}

  @GetMapping(path = "/api/events", produces = "text/event-stream")
  SseEmitter events(Reader reader) throws IOException {
    var listener = listeners.add(reader);
    presence.greet(listener);
    return listener.emitter();
  }

  /**
   * What changed in a scenario, for those who are logged in; without layers it was renamed, removed
   * or brought back.
   */
  record ScenarioChange(UUID scenario, UUID changeSet, String by, Set<String> layers) {}

  private void tell(Scenarios.Told told) {
    var change =
        new ScenarioChange(
            told.scenario(), told.changeSet(), told.author(), told.layers().keySet());
    listeners.tell("scenario", listener -> Optional.of(change).filter(c -> listener.member()));
  }

  private void tell(Changed changed) {
    listeners.tell(
        "change",
        listener ->
            Optional.of(change(changed, listener.member()))
                .filter(change -> !change.layers().isEmpty()));
  }

  private static Change change(Changed changed, boolean member) {
    boolean toldWhere = member && !changed.isElsewhere();
    var layers = new LinkedHashMap<String, LayerChange>();
    changed
        .layers()
        .forEach(
            (layer, change) -> {
              if (member || isPublic(layer)) {
                var bounds = toldWhere ? bounds(change.bounds()) : null;
                layers.put(layer, new LayerChange(change.generation(), bounds));
              }
            });
    return new Change(changed.changeSet(), member ? changed.author() : null, layers);
  }

  private static boolean isPublic(String layer) {
    return Catalogue.getLayer(layer).defaultVisibility() == Visibility.PUBLIC;
  }

  private static List<Double> bounds(Envelope stored) {
    return stored == null || stored.isNull() ? null : Bounds.degrees(stored);
  }
}
