package se.lykta.server.quality;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lykta.layers.Feature;
import se.lykta.layers.Title;

/** Light points of which nobody knows what hangs there: their light is guessed. */
final class LampsWithoutType implements Check {
  private static final Title NO_LUMINAIRE =
      Title.of("Ljuspunkten har ingen armatur", "The light point has no luminaire");
  private static final Title NO_TYPE =
      Title.of("Armaturen har ingen armaturtyp", "The luminaire has no luminaire type");

  @Override
  public Stream<Finding> look(Surroundings place) {
    List<Feature> lamps = place.features("light_point");
    Set<UUID> ids = lamps.stream().map(Feature::id).collect(Collectors.toSet());
    Map<UUID, List<Feature>> hung = place.referring("luminaire", "light_point", ids);
    return lamps.stream().flatMap(lamp -> look(lamp, hung.getOrDefault(lamp.id(), List.of())));
  }

  private static Stream<Finding> look(Feature lamp, List<Feature> luminaires) {
    if (luminaires.isEmpty()) {
      return Stream.of(Finding.warning("lamp-without-luminaire", lamp, null, NO_LUMINAIRE));
    }
    boolean typed = luminaires.stream().allMatch(one -> one.find("type").isPresent());
    return typed
        ? Stream.empty()
        : Stream.of(Finding.warning("lamp-without-type", lamp, null, NO_TYPE));
  }
}
