package se.lykta.benchmarks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;

/**
 * What phones ask of the server: 200 at once with a report and a photo of 12 megapixels and about 3
 * MB each, in one session; and the list of 10,000 reports under filters.
 */
final class ReportBenchmark {
  private static final int PHONES = 200;
  private static final int REPORTS = 10_000;
  private static final int PER_CHANGE_SET = 500;
  private static final int LISTS = 40;
  private static final int WIDTH = 4000;
  private static final int HEIGHT = 3000;
  private static final String[] FILTERS = {
    "?status=open",
    "?status=open&category=graffiti&order=-received",
    "?q=belastning&overdue=true",
    "?from=2026-01-01&order=cost&status=closed",
  };

  private final LoggedIn planner;

  private ReportBenchmark(LoggedIn planner) {
    this.planner = planner;
  }

  static void run(Path jar, Figures figures) {
    for (var store : new Stores("public").list()) {
      try (var process = ServerProcess.startAgain(jar, store.serverWithLogIns())) {
        var benchmark = new ReportBenchmark(new LoggedIn(process.address(), "planner"));
        benchmark.phones(store.name(), figures);
        long peak = process.peakMb();
        figures.time(
            "peak memory of the server process (heap 512 MB), " + store.name(), peak, 1000, "MB");
        benchmark.lists(store.name(), figures);
      }
    }
  }

  private void phones(String store, Figures figures) {
    byte[] photo = photo();
    long start = System.nanoTime();
    try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Void>> all =
          IntStream.range(0, PHONES).<Callable<Void>>mapToObj(i -> () -> report(photo, i)).toList();
      for (var sent : phones.invokeAll(all)) {
        sent.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    String what = "200 phones, a report and a photo of %.1f MB each, until the last receipt, %s";
    figures.time(what.formatted(photo.length / 1e6, store), seconds, 60, "s");
    System.out.println("sent again after a 503: " + planner.again());
    awaitDeveloped();
    double developed = (System.nanoTime() - start) / 1e9;
    figures.time("the same until the last photo is developed, " + store, developed, 300, "s");
  }

  /**
   * @param number written behind the picture's end, so that each phone's photo is its own
   */
  private Void report(byte[] photo, int number) {
    var id = UUID.randomUUID();
    byte[] end = ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    String sum = sha256(photo, end);
    String body =
        "{\"id\":\"%s\",\"category\":\"graffiti\",\"position\":[11.44,58.275],\"description\":\"foto\",\"photos\":[{\"sha256\":\"%s\",\"kind\":\"before\"}]}"
            .formatted(id, sum);
    planner.post("/api/reports", body);
    var put = BodyPublishers.ofByteArrays(List.of(photo, end));
    planner.send(planner.request("/api/reports/" + id + "/photos/" + sum).PUT(put));
    JsonNode receipt = planner.json("/api/reports/" + id + "/receipt");
    if (!receipt.at("/photos/0/received").asBoolean()) {
      throw new IllegalStateException("lost: " + receipt);
    }
    return null;
  }

  private void awaitDeveloped() {
    try {
      while (list("?q=foto&limit=1000").findValues("thumbnail").stream()
          .anyMatch(JsonNode::isNull)) {
        TimeUnit.MILLISECONDS.sleep(200);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void lists(String store, Figures figures) {
    var random = new SplittableRandom(5);
    for (int i = 0; i < REPORTS / PER_CHANGE_SET; i++) {
      fill(random);
    }
    for (String filter : FILTERS) {
      list(filter);
    }
    double[] ms = new double[LISTS];
    for (int i = 0; i < LISTS; i++) {
      long start = System.nanoTime();
      list(FILTERS[i % FILTERS.length]);
      ms[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(ms);
    figures.time("list of 10,000 reports filtered, median, " + store, ms[LISTS / 2], 150, "ms");
    figures.time("list of 10,000 reports filtered, longest, " + store, ms[LISTS - 1], 300, "ms");
  }

  private void fill(SplittableRandom random) {
    List<String> edits = new ArrayList<>();
    for (int i = 0; i < PER_CHANGE_SET; i++) {
      edits.add(created(random));
    }
    String body =
        "{\"id\":\"%s\",\"comment\":\"last\",\"edits\":[%s]}"
            .formatted(UUID.randomUUID(), String.join(",", edits));
    planner.post("/api/change-sets", body);
  }

  private static String created(SplittableRandom random) {
    boolean closed = random.nextInt(4) > 0;
    return ("{\"op\":\"create\",\"layer\":\"report\",\"id\":\"%s\",\"geometry\":{\"type\":\"Point\","
            + "\"coordinates\":[%s,%s]},\"values\":{\"category\":\"%s\",\"status\":\"%s\","
            + "\"channel\":\"field\",\"provenance\":\"illustrative\",\"description\":\"belastning %d\","
            + "\"received_at\":\"2026-0%d-01T10:00:00Z\",\"due_at\":\"2026-0%d-03T10:00:00Z\"}}")
        .formatted(
            UUID.randomUUID(),
            11.42 + random.nextDouble(0.04),
            58.26 + random.nextDouble(0.02),
            random.nextBoolean() ? "graffiti" : "litter",
            closed ? "closed" : "assigned",
            random.nextInt(100_000),
            1 + random.nextInt(9),
            1 + random.nextInt(9));
  }

  private JsonNode list(String filter) {
    return planner.json("/api/reports" + filter);
  }

  /** Coarse grain, which takes as many bytes as a street at night does. */
  private static byte[] photo() {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var random = new SplittableRandom(3);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int grey = (x / 16 + y / 16) % 200 + random.nextInt(72);
        image.setRGB(x, y, grey << 16 | grey << 8 | grey);
      }
    }
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "jpeg", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
