package se.lykta.server.lighting.street;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.algorithm.Angle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import se.lykta.layers.Feature;

/**
 * A street segment with the segments of the same name that it goes on in: what a driver sees ahead,
 * and which lamps shine in from beyond the ends, doesn't stop at a crossing.
 *
 * @param line in the segment's direction
 * @param startM where the segment begins on it, m
 */
record StreetChain(LineString line, double startM) {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  /** As far as a driver's glare reaches. */
  private static final double FAR_M = 500;

  /** The segments of a town by their ends. */
  static final class Net {
    private final Map<Coordinate, List<Feature>> byEnd = new HashMap<>();

    Net(List<Feature> streets) {
      for (Feature street : streets) {
        Coordinate[] line = street.geometry().getCoordinates();
        byEnd.computeIfAbsent(line[0], end -> new ArrayList<>()).add(street);
        byEnd.computeIfAbsent(line[line.length - 1], end -> new ArrayList<>()).add(street);
      }
    }

    StreetChain chain(Feature street) {
      Coordinate[] own = street.geometry().getCoordinates();
      List<Coordinate> ahead = goOn(street, own[own.length - 2], own[own.length - 1]);
      List<Coordinate> behind = goOn(street, own[1], own[0]);
      Collections.reverse(behind);
      double startM = length(behind, own[0]);
      List<Coordinate> all = new ArrayList<>(behind);
      all.addAll(List.of(own));
      all.addAll(ahead);
      return new StreetChain(GEOMETRY.createLineString(all.toArray(Coordinate[]::new)), startM);
    }

    private static double length(List<Coordinate> behind, Coordinate start) {
      double length = 0;
      for (int i = 0; i < behind.size(); i++) {
        length += behind.get(i).distance(i + 1 < behind.size() ? behind.get(i + 1) : start);
      }
      return length;
    }

    /** The points after an end, as far as the driver sees. */
    private List<Coordinate> goOn(Feature street, Coordinate before, Coordinate end) {
      List<Coordinate> way = new ArrayList<>();
      Set<UUID> used = new HashSet<>(Set.of(street.id()));
      Coordinate from = before;
      Coordinate at = end;
      double metres = 0;
      Optional<Coordinate[]> next = next(street, used, from, at);
      while (next.isPresent() && metres < FAR_M) {
        for (int i = 1; i < next.get().length; i++) {
          from = at;
          at = next.get()[i];
          metres += from.distance(at);
          way.add(at);
        }
        next = next(street, used, from, at);
      }
      return way;
    }

    /** The segment that turns least, away from the end; marked as used. */
    private Optional<Coordinate[]> next(
        Feature street, Set<UUID> used, Coordinate from, Coordinate at) {
      Optional<Feature> next =
          byEnd.getOrDefault(at, List.of()).stream()
              .filter(other -> !used.contains(other.id()) && isSame(street, other))
              .min(Comparator.comparingDouble(other -> turn(from, at, awayFrom(at, other)[1])));
      next.ifPresent(found -> used.add(found.id()));
      return next.map(found -> awayFrom(at, found));
    }

    private static boolean isSame(Feature street, Feature other) {
      return street.find("name").isPresent() && street.find("name").equals(other.find("name"));
    }

    private static Coordinate[] awayFrom(Coordinate at, Feature street) {
      Coordinate[] line = street.geometry().getCoordinates();
      return line[0].equals2D(at) ? line : street.geometry().reverse().getCoordinates();
    }

    private static double turn(Coordinate from, Coordinate at, Coordinate to) {
      return Math.PI - Angle.angleBetween(from, at, to);
    }
  }

  StreetChain reversed(double segmentM) {
    return new StreetChain(line.reverse(), line.getLength() - startM - segmentM);
  }
}
