package se.lykta.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built server in a process of its own, as {@code ./run} starts it. */
final class ServerProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final URI address;
  private final double startSeconds;

  private ServerProcess(Process process, URI address, double startSeconds) {
    this.process = process;
    this.address = address;
    this.startSeconds = startSeconds;
  }

  /**
   * The second start: what the first one loaded is kept, as {@code ./run} does from JDK 25 on.
   *
   * @param jar the server's runnable jar
   * @throws IllegalStateException where it does not answer within a minute
   */
  static ServerProcess startAgain(Path jar, List<String> settings) {
    Path kept = jar.resolveSibling("benchmark.aot");
    if (!Files.exists(kept)) {
      start(jar, settings, "-XX:AOTCacheOutput=" + kept).close();
    }
    return start(jar, settings, "-XX:AOTCache=" + kept);
  }

  /** Once more after a kill, at the same address, for those who have it open. */
  ServerProcess again(Path jar, List<String> settings) {
    String kept = "-XX:AOTCache=" + jar.resolveSibling("benchmark.aot");
    return start(jar, settings, kept, address.getPort());
  }

  private static ServerProcess start(Path jar, List<String> settings, String keeping) {
    return start(jar, settings, keeping, freePort());
  }

  private static ServerProcess start(Path jar, List<String> settings, String keeping, int port) {
    long start = System.nanoTime();
    var process = launch(jar, port, settings, keeping);
    var address = URI.create("http://127.0.0.1:" + port);
    try {
      awaitHealth(process, address);
    } catch (RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
    return new ServerProcess(process, address, (System.nanoTime() - start) / 1e9);
  }

  URI address() {
    return address;
  }

  double startSeconds() {
    return startSeconds;
  }

  /** The most memory that the process has taken, as Linux counts it. */
  long peakMb() {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process launch(Path jar, int port, List<String> settings, String keeping) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:+IgnoreUnrecognizedVMOptions", keeping));
    words.addAll(List.of("-Xmx512m", "-jar", jar.toString(), "--server.port=" + port));
    words.addAll(settings);
    try {
      var log = Path.of(System.getProperty("java.io.tmpdir"), "lykta-benchmark-server.log");
      return new ProcessBuilder(words)
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitHealth(Process process, URI address) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    var request = HttpRequest.newBuilder(address.resolve("/actuator/health")).build();
    try (var client = HttpClient.newHttpClient()) {
      while (!isUp(client, request)) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new IllegalStateException("the server does not answer; see its log");
        }
        TimeUnit.MILLISECONDS.sleep(50);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static boolean isUp(HttpClient client, HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** At once, as a power cut does. */
  void kill() {
    process.destroyForcibly();
    process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
  }
}
