package se.lykta.server.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.lykta.server.settings.LyktaSettings;

/**
 * Counts wrong passwords by name and by address; who has used up the attempts waits for the pause.
 * Kept in memory, bounded.
 */
@Component
class LoginThrottle {
  private static final int MOST_REMEMBERED = 100_000;

  /** From one address several people may log in. */
  private static final int ADDRESS_FACTOR = 10;

  private final Cache<String, AtomicInteger> failures;
  private final int attempts;
  private final Duration pause;

  LoginThrottle(LyktaSettings settings) {
    this.attempts = settings.login().attempts();
    this.pause = settings.login().pause();
    this.failures =
        Caffeine.newBuilder().expireAfterWrite(pause).maximumSize(MOST_REMEMBERED).build();
  }

  boolean isClosed(String name, String address) {
    return count(nameKey(name)) >= attempts
        || count(addressKey(address)) >= attempts * ADDRESS_FACTOR;
  }

  void failed(String name, String address) {
    add(nameKey(name));
    add(addressKey(address));
  }

  void succeeded(String name) {
    failures.invalidate(nameKey(name));
  }

  Duration pause() {
    return pause;
  }

  private int count(String key) {
    var counted = failures.getIfPresent(key);
    return counted == null ? 0 : counted.get();
  }

  private void add(String key) {
    failures.get(key, k -> new AtomicInteger()).incrementAndGet();
  }

  private static String nameKey(String name) {
    return "name " + name;
  }

  private static String addressKey(String address) {
    return "address " + address;
  }
}
