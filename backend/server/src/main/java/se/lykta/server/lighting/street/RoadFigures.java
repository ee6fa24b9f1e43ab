package se.lykta.server.lighting.street;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lykta.engine.road.Carriageway;
import se.lykta.engine.road.Edition;
import se.lykta.engine.road.Measure;
import se.lykta.engine.road.RoadField;
import se.lykta.engine.road.RoadLighting;
import se.lykta.engine.road.StraightenedStreet;
import se.lykta.engine.scene.Luminaire;

/**
 * What a driver sees on a street segment with its lamps as they stand (EN 13201-3, see
 * docs/domain/road-lighting.md): field by field between neighbouring lamps, driven both ways.
 *
 * <p>Only lamps beside the street count, and no building hides them, as the standard has it.
 */
final class RoadFigures {
  /** Lamps farther from the edge belong to something else. */
  static final double BESIDE_M = 10;

  private static final double FEWEST_METRES = 1;
  private static final double LONGEST_FIELD_M = 500;
  private static final double LOWEST_LAMP_M = 0.1;

  /**
   * One field, one way.
   *
   * @param fromM from the segment's beginning, m; may lie before it
   * @param toM may lie beyond its end
   */
  record Field(double fromM, double toM, Map<Measure, Double> figures) {}

  private RoadFigures() {}

  /**
   * @param segmentM length of the segment, m
   * @return none where lamps stand so far apart that there is no field between them
   */
  static List<Field> of(
      StreetChain chain, double segmentM, Carriageway carriageway, List<Luminaire> lamps) {
    if (segmentM < FEWEST_METRES) {
      return List.of();
    }
    List<Luminaire> high = lamps.stream().filter(lamp -> lamp.heightM() >= LOWEST_LAMP_M).toList();
    List<Field> there = oneWay(chain, segmentM, carriageway, high);
    List<Field> back =
        oneWay(chain.reversed(segmentM), segmentM, carriageway, high).stream()
            .map(
                field ->
                    new Field(segmentM - field.toM(), segmentM - field.fromM(), field.figures()))
            .toList();
    return Stream.concat(there.stream(), back.stream()).toList();
  }

  private static List<Field> oneWay(
      StreetChain chain, double segmentM, Carriageway carriageway, List<Luminaire> lamps) {
    double reach = carriageway.widthM() / 2 + BESIDE_M;
    var street = StraightenedStreet.of(chain.line(), carriageway, lamps, reach);
    return fields(street, chain.startM(), segmentM, carriageway).stream()
        .map(field -> field(field, street, chain.startM()))
        .toList();
  }

  private static Field field(RoadField field, StraightenedStreet street, double startM) {
    double from = field.startX() - startM;
    return new Field(from, from + field.lengthM(), figures(field, street.luminaires()));
  }

  private static Map<Measure, Double> figures(RoadField field, List<Luminaire> lamps) {
    if (lamps.isEmpty()) {
      var dark = new EnumMap<Measure, Double>(Measure.class);
      Stream.of(Measure.values()).forEach(measure -> dark.put(measure, 0.0));
      return dark;
    }
    return new RoadLighting(lamps, field, Edition.OF_2015).ofDrivers();
  }

  /**
   * Those whose middle lies on the segment; on a segment shorter than a field the one around it;
   * and where no two lamps follow each other, the segment itself.
   */
  private static List<RoadField> fields(
      StraightenedStreet street, double startM, double segmentM, Carriageway carriageway) {
    double endM = startM + segmentM;
    List<RoadField> all = street.fields();
    List<RoadField> own = new ArrayList<>(all);
    own.removeIf(field -> middle(field) < startM || middle(field) > endM);
    if (!own.isEmpty()) {
      return own;
    }
    Optional<RoadField> around =
        all.stream()
            .filter(field -> overlap(field, startM, endM) > 0)
            .max(Comparator.comparingDouble(field -> overlap(field, startM, endM)));
    return around
        .map(List::of)
        .orElseGet(
            () ->
                segmentM <= LONGEST_FIELD_M
                    ? List.of(new RoadField(startM, segmentM, carriageway))
                    : List.of());
  }

  private static double middle(RoadField field) {
    return field.startX() + field.lengthM() / 2;
  }

  private static double overlap(RoadField field, double startM, double endM) {
    return Math.min(field.startX() + field.lengthM(), endM) - Math.max(field.startX(), startM);
  }

  /** The worst over all fields; empty where there are none. */
  static Optional<Double> findWorst(List<Field> fields, Measure measure) {
    Comparator<Double> order = Comparator.naturalOrder();
    return fields.stream()
        .map(field -> field.figures().get(measure))
        .min(measure == Measure.GLARE ? order.reversed() : order);
  }
}
