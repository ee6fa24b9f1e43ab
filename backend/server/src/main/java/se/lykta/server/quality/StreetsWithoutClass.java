package se.lykta.server.quality;

import java.util.stream.Stream;
import se.lykta.layers.Title;

/** Lit streets of which nobody has said how well lit they have to be. */
final class StreetsWithoutClass implements Check {
  private static final Title MESSAGE =
      Title.of(
          "Gatan är belyst men har ingen krävd belysningsklass",
          "The street is lit but has no required lighting class");

  @Override
  public Stream<Finding> look(Surroundings place) {
    return place.features("street").stream()
        .filter(street -> Boolean.TRUE.equals(street.values().get("lit")))
        .filter(street -> street.find("lighting_class").isEmpty())
        .map(street -> Finding.warning("street-without-class", street, "lighting_class", MESSAGE));
  }
}
