package se.lykta.server.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.lykta.server.reports.CaseFacts;
import se.lykta.server.situation.Compiled.AtPlace;
import se.lykta.server.situation.Compiled.Told;
import se.lykta.store.FeatureStore;

/**
 * What happened and was done in a period, place by place.
 *
 * @param received reports that came in the period
 */
record CompiledPlaces(FeatureStore store, Names names, List<CaseFacts.Fact> received) {

  /**
   * What happened of the period at one place, or at none that has a name.
   *
   * @param place null where none has
   */
  record Happened(UUID place, Told told) {}

  /** Those with most events first. */
  List<AtPlace> list(List<Happened> happened) {
    List<AtPlace> places = new ArrayList<>();
    Stream.concat(
            happened.stream().map(Happened::place), received.stream().map(CaseFacts.Fact::place))
        .distinct()
        .forEach(place -> places.add(atPlace(place, happened)));
    places.sort(
        Comparator.comparing((AtPlace place) -> -place.events().size())
            .thenComparing(AtPlace::name, Comparator.nullsLast(Comparator.naturalOrder())));
    return places;
  }

  private AtPlace atPlace(UUID place, List<Happened> happened) {
    List<Told> here =
        happened.stream()
            .filter(one -> Objects.equals(one.place(), place))
            .map(Happened::told)
            .toList();
    int cameIn = (int) received.stream().filter(one -> Objects.equals(one.place(), place)).count();
    return new AtPlace(
        place,
        names.of(place),
        names.isPublic(place),
        of("event", here),
        of("measure", here),
        cameIn,
        middle(place));
  }

  private static List<Told> of(String part, List<Told> told) {
    return told.stream().filter(one -> one.part().equals(part)).toList();
  }

  private List<Double> middle(UUID place) {
    return Optional.ofNullable(place)
        .flatMap(id -> store.find("place", id))
        .map(found -> found.geometry().getInteriorPoint())
        .map(point -> Dusk.lonLat(point.getX(), point.getY()))
        .orElse(null);
  }
}
