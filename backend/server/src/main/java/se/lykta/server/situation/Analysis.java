package se.lykta.server.situation;

import java.time.LocalDate;
import java.util.List;
import se.lykta.layers.Title;
import se.lykta.server.statistics.Aoristic;
import se.lykta.server.statistics.NearRepeat;

/**
 * What a quarter's events say together. With fewer than {@code fewest} of them what needs more is
 * null.
 *
 * @param to its last day
 * @param categories that were asked for; all of them where none was
 * @param isInvented whether some of it belongs to the demo town
 * @param withinM of repeats at the same place
 * @param withinDays of repeats soon after
 * @param seed of the permutations of repeats
 * @param nearRepeat within both limits
 * @param bands how far that pattern reaches; the first one is {@code nearRepeat}
 * @param hours by weekday, Monday first, and hour; see {@link Aoristic}
 * @param timed events whose time is known
 * @param dark of those, how many came with the sun down
 * @param darkLow of the 95 % interval of that share
 * @param sunDown share of the quarter in which the sun is down
 */
record Analysis(
    LocalDate from,
    LocalDate to,
    Title title,
    List<String> categories,
    boolean isInvented,
    int events,
    int fewest,
    double withinM,
    int withinDays,
    long seed,
    NearRepeat nearRepeat,
    List<Band> bands,
    double[][] hours,
    int timed,
    int dark,
    Double darkLow,
    Double darkHigh,
    double sunDown,
    Spots hotSpots,
    Sentences sentences) {

  /** Pairs of events farther apart than {@code overM} and {@code overDays}, up to the others. */
  record Band(
      double overM,
      double untilM,
      int overDays,
      int untilDays,
      int pairs,
      double expected,
      double p) {}

  /**
   * Where more happened than elsewhere.
   *
   * @param hexagonM width of the hexagons
   * @param level at which one is told
   * @param fewest with fewer events or hexagons none is told, and {@code found} is null
   * @param hexagons of the built area
   * @param events in them
   * @param outside events that are not
   * @param found the surest first
   */
  record Spots(
      double hexagonM,
      double level,
      int fewest,
      int hexagons,
      int events,
      int outside,
      List<Hexagon> found) {}

  /**
   * One that stands out together with its neighbours.
   *
   * @param place the name of the smallest named place that holds its middle; null where none does
   * @param outline longitudes and latitudes, the first one again at the end
   * @param count of events
   * @param around of events in its neighbours
   * @param score Gi*
   * @param p of the permutation
   * @param adjusted for the number of hexagons
   */
  record Hexagon(
      String place,
      List<List<Double>> outline,
      int count,
      int around,
      double score,
      double p,
      double adjusted) {}

  /** What can be said, in plain words. */
  record Sentences(Title repeats, Title spots, Title hours, Title dark) {}
}
