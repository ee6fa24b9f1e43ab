package se.lykta.server.features;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Envelope;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Visibility;
import se.lykta.server.accounts.Reader;
import se.lykta.store.Changed;
import se.lykta.store.FeatureStore;

/**
 * Tells open maps what was saved, so that they fetch it. Who isn't logged in learns of public
 * layers only, and neither who saved nor where, as the feature itself may not be public.
 */
@RestController
class EventController {
  private static final long FOREVER = 0;
  private static final int HEARTBEAT_MS = 20_000;

  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

  EventController(FeatureStore store) {
    store.onChange(changed -> Thread.startVirtualThread(() -> tell(changed)));
  }

  private record Listener(SseEmitter emitter, boolean member) {}

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
    var emitter = new SseEmitter(FOREVER);
    var listener = new Listener(emitter, reader.isMember());
    emitter.onCompletion(() -> listeners.remove(listener));
    emitter.onTimeout(() -> end(listener));
    emitter.onError(e -> listeners.remove(listener));
    listeners.add(listener);
    emitter.send(SseEmitter.event().comment("connected"));
    return emitter;
  }

  /** The container ends what is open when it stops: the end of the stream, and no error. */
  private void end(Listener listener) {
    listeners.remove(listener);
    listener.emitter().complete();
  }

  /** Keeps proxies from closing a quiet connection, and notices readers who left. */
  @Scheduled(fixedRate = HEARTBEAT_MS)
  void beat() {
    listeners.forEach(listener -> send(listener, SseEmitter.event().comment("beat")));
  }

  private void tell(Changed changed) {
    for (Listener listener : listeners) {
      var change = change(changed, listener.member());
      if (!change.layers().isEmpty()) {
        send(listener, SseEmitter.event().name("change").data(change));
      }
    }
  }

  private void send(Listener listener, SseEmitter.SseEventBuilder event) {
    try {
      listener.emitter().send(event);
    } catch (IOException | IllegalStateException e) {
      listeners.remove(listener);
    }
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
