package se.lykta.server.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lykta.server.document.Body;
import se.lykta.server.print.MapMark;
import se.lykta.server.print.MapPictures;
import se.lykta.server.situation.Compiled.AtPlace;
import se.lykta.server.situation.Compiled.Told;

/**
 * What everybody may read of the places of a period: how much happened at those that are public,
 * and at all others together. Where exactly something happened could tell of whom, so the map
 * numbers places.
 */
final class OpenPlaces {
  private final List<AtPlace> places;
  private final SmallNumbers small;
  private final boolean[] told;

  private OpenPlaces(List<AtPlace> places, SmallNumbers small) {
    this.places = places;
    this.small = small;
    this.told = small.told(places.stream().mapToInt(place -> place.events().size()).toArray());
  }

  /** Their events are all those of the period, whose number is told. */
  static OpenPlaces of(List<AtPlace> compiled, SmallNumbers small) {
    List<AtPlace> places = new ArrayList<>(compiled.stream().filter(AtPlace::isPublic).toList());
    List<AtPlace> others = compiled.stream().filter(place -> !place.isPublic()).toList();
    if (!others.isEmpty()) {
      places.add(together(others));
    }
    return new OpenPlaces(places, small);
  }

  private static AtPlace together(List<AtPlace> places) {
    return new AtPlace(
        null,
        null,
        false,
        places.stream().flatMap(place -> place.events().stream()).toList(),
        places.stream().flatMap(place -> place.measures().stream()).toList(),
        places.stream().mapToInt(AtPlace::cases).sum(),
        null);
  }

  void writeTo(Body html, MapPictures maps) {
    List<MapMark> marks = marks();
    if (!marks.isEmpty()) {
      html.picture(maps.png(marks), "Karta över platserna, numrerade som i texten");
    }
    for (int i = 0; i < places.size(); i++) {
      AtPlace place = places.get(i);
      html.subheading(place.isPublic() ? (i + 1) + ". " + place.name() : EditionPage.NO_PLACE);
      lines(place, told[i]).forEach(html::paragraph);
    }
  }

  private List<MapMark> marks() {
    List<MapMark> marks = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).middle() != null) {
        marks.add(EditionPage.mark(places.get(i).middle(), i + 1));
      }
    }
    return marks;
  }

  /** Categories only where the place has enough of them together. */
  private Stream<String> lines(AtPlace place, boolean isTold) {
    int count = place.events().size();
    Stream.Builder<String> lines = Stream.builder();
    if (!isTold) {
      lines.add("Händelser: antalet visas inte.");
    } else if (count > 0) {
      lines.add("Händelser: " + count + " (" + kinds(place.events()) + ").");
    }
    if (!place.measures().isEmpty()) {
      lines.add("Åtgärder: " + kinds(place.measures()) + ".");
    }
    if (place.cases() > 0) {
      lines.add(
          "Anmälningar som kom in: "
              + (small.isFew(place.cases()) ? "enstaka" : place.cases())
              + ".");
    }
    return lines.build();
  }

  private static String kinds(List<Told> told) {
    return told.stream()
        .map(one -> one.category().sv().toLowerCase(Locale.of("sv")))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
