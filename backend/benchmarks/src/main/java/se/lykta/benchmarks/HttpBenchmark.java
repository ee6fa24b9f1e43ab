package se.lykta.benchmarks;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.LongFunction;
import se.lykta.store.Crs;

/**
 * Requests a second of the server on 200,000 lamps, driver and server (and PostgreSQL) on the same
 * machine.
 */
final class HttpBenchmark {
  private static final int CONNECTIONS = 8;
  private static final int ZOOM = 14;
  private static final Duration WARM_UP = Duration.ofSeconds(12);
  private static final Duration MEASURED = Duration.ofSeconds(8);
  private static final Crs WGS84 = Crs.of("EPSG:4326");

  private HttpBenchmark() {}

  static void run(Stores stores, Path serverJar, Figures figures) {
    for (var store : stores.list()) {
      try (var server = ServerProcess.startAgain(serverJar, store.server())) {
        figures.time("second start, 200,000 lamps, " + store.name(), server.startSeconds(), 5, "s");
        measure(server.address(), store.name(), figures);
      }
    }
  }

  private static void measure(URI server, String store, Figures figures) {
    rate(server, figures, "box of 1,000 as GeoJSON, " + store, 150, HttpBenchmark::box);
    rate(server, figures, "single feature, " + store, 3_000, HttpBenchmark::single);
    rate(server, figures, "tile z14 of 300 points, uncached, " + store, 700, HttpBenchmark::tile);
  }

  private static void rate(
      URI server, Figures figures, String what, double target, LongFunction<String> paths) {
    var load = new HttpLoad(server);
    load.run(CONNECTIONS, WARM_UP, n -> paths.apply(-1 - n));
    var result = load.run(CONNECTIONS, MEASURED, paths);
    var size = String.format(" (%,d bytes each)", result.bytesEach());
    figures.rate(what + size, result.perSecond(), target, "/s");
  }

  private static String box(long n) {
    double[] corners = square(n, SyntheticLamps.BOX_SIDE_M);
    WGS84.fromStored(corners);
    return "/ogc/collections/light_point/items?limit=10000&bbox="
        + corners[0]
        + ","
        + corners[1]
        + ","
        + corners[2]
        + ","
        + corners[3];
  }

  private static String single(long n) {
    long number = new SplittableRandom(n).nextLong(StoreBenchmark.LAMPS);
    return "/ogc/collections/light_point/items/" + new UUID(0x7000L, number);
  }

  /** A day of its own for every request, so that no tile is asked for twice. */
  private static String tile(long n) {
    double[] corner = square(n, SyntheticLamps.BOX_SIDE_M);
    WGS84.fromStored(corner);
    double side = 1 << ZOOM;
    long x = (long) Math.floor((corner[0] + 180) / 360 * side);
    double latitude = Math.toRadians(corner[1]);
    long y =
        (long)
            Math.floor(
                (1 - Math.log(Math.tan(latitude) + 1 / Math.cos(latitude)) / Math.PI) / 2 * side);
    var day = LocalDate.of(2026, 1, 1).plusDays(n % 1_000_003);
    return "/tiles/light_point/" + ZOOM + "/" + x + "/" + y + ".mvt?asOf=" + day;
  }

  /** Two opposite corners, metres in the stored CRS, well inside the lamps' area. */
  private static double[] square(long n, double side) {
    var random = new SplittableRandom(n);
    double east = SyntheticLamps.WEST_M + random.nextDouble(SyntheticLamps.AREA_SIDE_M - side);
    double north = SyntheticLamps.SOUTH_M + random.nextDouble(SyntheticLamps.AREA_SIDE_M - side);
    return new double[] {east, north, east + side, north + side};
  }
}
