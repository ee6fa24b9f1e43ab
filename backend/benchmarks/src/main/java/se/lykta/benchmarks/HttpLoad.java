package se.lykta.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;

/**
 * Keep-alive HTTP/1.1 GET load over plain sockets. Bodies are counted and thrown away, so that the
 * driver takes little of the processor that it shares with the server.
 */
final class HttpLoad {
  private final String host;
  private final int port;

  HttpLoad(URI server) {
    host = server.getHost();
    port = server.getPort();
  }

  /** What a run came to; {@code bytes} of bodies as sent, so compressed where they were. */
  record Result(long requests, long bytes, double seconds) {
    double perSecond() {
      return requests / seconds;
    }

    long bytesEach() {
      return requests == 0 ? 0 : bytes / requests;
    }
  }

  /**
   * @param paths the path of the n-th request of a connection
   * @throws IllegalStateException at the first answer that is not 200
   */
  Result run(int connections, Duration howLong, LongFunction<String> paths) {
    long start = System.nanoTime();
    long end = start + howLong.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Result>> running = new ArrayList<>();
      for (int connection = 0; connection < connections; connection++) {
        long first = connection * 1_000_003L;
        Callable<Result> task = () -> connection(end, n -> paths.apply(first + n));
        running.add(threads.submit(task));
      }
      return sum(running, start);
    }
  }

  private static Result sum(List<Future<Result>> running, long start) {
    long requests = 0;
    long bytes = 0;
    for (Future<Result> one : running) {
      Result result = get(one);
      requests += result.requests();
      bytes += result.bytes();
    }
    return new Result(requests, bytes, (System.nanoTime() - start) / 1e9);
  }

  private static Result get(Future<Result> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** One client that asks again and again, over a new socket whenever the server closes one. */
  private Result connection(long end, LongFunction<String> paths) {
    var total = new Result(0, 0, 0);
    while (System.nanoTime() < end) {
      total = overOneSocket(total, end, paths);
    }
    return total;
  }

  private Result overOneSocket(Result sofar, long end, LongFunction<String> paths) {
    try (var socket = new Socket(host, port)) {
      socket.setTcpNoDelay(true);
      var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      long requests = sofar.requests();
      long bytes = sofar.bytes();
      boolean open = true;
      while (open && System.nanoTime() < end) {
        socket.getOutputStream().write(request(paths.apply(requests)));
        var answer = readAnswer(in);
        bytes += answer.bytes();
        open = !answer.closes();
        requests++;
      }
      return new Result(requests, bytes, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param closes whether the server ends the connection after it
   */
  private record Answer(long bytes, boolean closes) {}

  private byte[] request(String path) {
    return ("GET " + path + " HTTP/1.1\r\nHost: " + host + ":" + port + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static Answer readAnswer(InputStream in) throws IOException {
    String status = readLine(in);
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IllegalStateException("found " + status + "; expected 200");
    }
    long length = -1;
    boolean closes = false;
    for (String line = readLine(in); !line.isEmpty(); line = readLine(in)) {
      closes |= line.equalsIgnoreCase("Connection: close");
      if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Long.parseLong(line.substring(15).trim());
      }
    }
    return new Answer(length >= 0 ? skip(in, length) : readChunks(in), closes);
  }

  private static long readChunks(InputStream in) throws IOException {
    long total = 0;
    for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
      total += skip(in, size);
      readLine(in);
    }
    readLine(in);
    return total;
  }

  private static int chunkSize(InputStream in) throws IOException {
    return Integer.parseInt(readLine(in).trim(), 16);
  }

  private static long skip(InputStream in, long count) throws IOException {
    in.skipNBytes(count);
    return count;
  }

  private static String readLine(InputStream in) throws IOException {
    var line = new StringBuilder(64);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the server closed the connection");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
