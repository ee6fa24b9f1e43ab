package se.lykta.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import se.lykta.layers.Event;
import se.lykta.layers.Feature;
import se.lykta.layers.Report;

/**
 * Invented events and reports of five years in the demo town, the same for the same end: half of
 * them around thirty corners, the rest all over; of every third event it is only known since when.
 */
final class SyntheticYears implements Iterable<Feature> {
  private static final Duration SPAN = Duration.ofDays(5 * 365);
  private static final int CORNERS = 30;
  private static final double CORNER_M = 40;

  /** The square of the town, EPSG:3007. */
  private static final double WEST_M = 116_500;

  private static final double SOUTH_M = 6_461_500;
  private static final double SIDE_M = 1_200;

  private static final List<String> EVENTS =
      List.of("graffiti", "vandalism", "disorder", "theft", "unsafe", "outreach", "cleaning");
  private static final List<String> REPORTS =
      List.of("graffiti", "litter", "vandalism", "unsafe_place");
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final int events;
  private final int reports;
  private final Instant end;

  /**
   * @param end none is later
   */
  SyntheticYears(int events, int reports, Instant end) {
    this.events = events;
    this.reports = reports;
    this.end = end;
  }

  @Override
  public Iterator<Feature> iterator() {
    return Stream.concat(
            IntStream.range(0, events).mapToObj(this::event),
            IntStream.range(0, reports).mapToObj(this::report))
        .iterator();
  }

  private Feature event(int number) {
    var random = new SplittableRandom(number);
    Instant found = moment(random);
    Map<String, Object> values = values(EVENTS.get(random.nextInt(EVENTS.size())));
    values.put("observed_to", found);
    if (number % 3 == 0) {
      values.put("observed_from", found.minus(Duration.ofHours(1 + random.nextInt(72))));
    }
    values.put("reviewed", true);
    return Feature.unsaved(
        Event.LAYER.name(), new UUID(0x7001L, number), point(number, random), values);
  }

  private Feature report(int number) {
    var random = new SplittableRandom(-1 - number);
    Instant received = moment(random);
    Map<String, Object> values = values(REPORTS.get(random.nextInt(REPORTS.size())));
    boolean isClosed = received.isBefore(end.minus(Duration.ofDays(30)));
    values.put("received_at", received);
    values.put("due_at", received.plus(Duration.ofDays(3)));
    values.put("status", isClosed ? "closed" : "assigned");
    values.put("channel", "field");
    if (isClosed) {
      values.put("removed_at", received.plus(Duration.ofDays(random.nextInt(6))));
    }
    return Feature.unsaved(
        Report.LAYER.name(), new UUID(0x7002L, number), point(number, random), values);
  }

  private static Map<String, Object> values(String category) {
    Map<String, Object> values = new HashMap<>();
    values.put("category", category);
    values.put("visibility", "internal");
    values.put("provenance", "illustrative");
    values.put("source", "Synthetic, for benchmarks");
    return values;
  }

  private Instant moment(SplittableRandom random) {
    return end.minusSeconds(random.nextLong(SPAN.toSeconds()));
  }

  private static Point point(int number, SplittableRandom random) {
    boolean isAtACorner = number % 2 == 0;
    var corner = new SplittableRandom(number / 2 % CORNERS);
    double east = isAtACorner ? near(corner, random) : random.nextDouble(SIDE_M);
    double north = isAtACorner ? near(corner, random) : random.nextDouble(SIDE_M);
    return GEOMETRY.createPoint(new Coordinate(WEST_M + east, SOUTH_M + north));
  }

  private static double near(SplittableRandom corner, SplittableRandom random) {
    return corner.nextDouble(SIDE_M) + random.nextDouble(-CORNER_M, CORNER_M);
  }
}
