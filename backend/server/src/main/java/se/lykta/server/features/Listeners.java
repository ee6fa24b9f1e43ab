package se.lykta.server.features;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;
import se.lykta.server.accounts.Reader;

/** The open maps, each with a stream on which it is told what happens. */
@Component
class Listeners {
  private static final long FOREVER = 0;
  private static final int HEARTBEAT_MS = 20_000;

  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

  /**
   * @param member whether somebody is logged in
   */
  record Listener(SseEmitter emitter, boolean member) {}

  Listener add(Reader reader) throws IOException {
    var emitter = new SseEmitter(FOREVER);
    var listener = new Listener(emitter, reader.isMember());
    emitter.onCompletion(() -> listeners.remove(listener));
    emitter.onTimeout(() -> end(listener));
    emitter.onError(e -> listeners.remove(listener));
    listeners.add(listener);
    emitter.send(SseEmitter.event().comment("connected"));
    return listener;
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

  /**
   * @param data for one listener; empty: nothing for that one
   */
  void tell(String event, Function<Listener, Optional<?>> data) {
    for (Listener listener : listeners) {
      data.apply(listener).ifPresent(told -> tell(listener, event, told));
    }
  }

  void tell(Listener listener, String event, Object data) {
    send(listener, SseEmitter.event().name(event).data(data));
  }

  private void send(Listener listener, SseEventBuilder event) {
    try {
      listener.emitter().send(event);
    } catch (IOException | IllegalStateException e) {
      listeners.remove(listener);
    }
  }
}
