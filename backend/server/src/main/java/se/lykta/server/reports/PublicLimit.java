package se.lykta.server.reports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.PublicReports;

/**
 * How many reports without log-in are taken: so many from one address, so many from all together,
 * in a window that begins with the first of them. Kept in memory, bounded.
 */
@Component
class PublicLimit {
  private static final int MOST_REMEMBERED = 100_000;

  /** A household has so many bytes of an IPv6 address in common. */
  private static final int NETWORK_BYTES = 8;

  private final PublicReports limits;
  private final Clock clock;
  private final Cache<String, Window> byAddress;
  private Window all;

  @Autowired
  PublicLimit(LyktaSettings settings) {
    this(settings.publicReports(), Clock.systemUTC());
  }

  PublicLimit(PublicReports limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
    this.all = new Window(clock.instant());
    this.byAddress =
        Caffeine.newBuilder()
            .expireAfterAccess(limits.window())
            .maximumSize(MOST_REMEMBERED)
            .build();
  }

  private static final class Window {
    private final Instant since;
    private int count;

    private Window(Instant since) {
      this.since = since;
    }
  }

  /**
   * Takes one, if there is one left.
   *
   * @return empty: taken; else after how long to try again
   */
  synchronized Optional<Duration> take(String address) {
    Window own = current(byAddress.getIfPresent(network(address)));
    byAddress.put(network(address), own);
    all = current(all);
    if (own.count >= limits.perAddress()) {
      return Optional.of(left(own));
    }
    if (all.count >= limits.total()) {
      return Optional.of(left(all));
    }
    own.count++;
    all.count++;
    return Optional.empty();
  }

  /** What was taken for was not kept. */
  synchronized void giveBack(String address) {
    Window own = byAddress.getIfPresent(network(address));
    if (own != null && own.count > 0) {
      own.count--;
    }
    all.count = Math.max(0, all.count - 1);
  }

  private Window current(Window window) {
    Instant now = clock.instant();
    boolean over = window == null || !now.isBefore(window.since.plus(limits.window()));
    return over ? new Window(now) : window;
  }

  /** At least a second, so that nobody is told to try at once. */
  private Duration left(Window window) {
    var left = Duration.between(clock.instant(), window.since.plus(limits.window()));
    return left.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : left;
  }

  private static String network(String address) {
    try {
      InetAddress parsed = InetAddress.getByName(address);
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK_BYTES)
          : parsed.getHostAddress();
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
