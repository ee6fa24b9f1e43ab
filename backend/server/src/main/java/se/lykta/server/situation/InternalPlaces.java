package se.lykta.server.situation;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lykta.server.document.Body;
import se.lykta.server.print.MapMark;
import se.lykta.server.print.MapPictures;
import se.lykta.server.situation.Compiled.AtPlace;
import se.lykta.server.situation.Compiled.Told;

/** What staff reads of the places of a period: each event and measure, numbered as on the map. */
record InternalPlaces(List<AtPlace> places) {

  void writeTo(Body html, MapPictures maps) {
    List<Told> numbered = places.stream().flatMap(InternalPlaces::told).toList();
    if (!numbered.isEmpty()) {
      html.picture(
          maps.png(marks(numbered)),
          "Karta över händelser och åtgärder, numrerade som i tabellerna");
    }
    int number = 1;
    for (AtPlace place : places) {
      html.subheading(place.name() == null ? EditionPage.NO_PLACE : place.name());
      number = write(place, number, html);
    }
  }

  private static Stream<Told> told(AtPlace place) {
    return Stream.concat(place.events().stream(), place.measures().stream());
  }

  private static List<MapMark> marks(List<Told> numbered) {
    return IntStream.range(0, numbered.size())
        .mapToObj(i -> EditionPage.mark(numbered.get(i).position(), i + 1))
        .toList();
  }

  /**
   * @return the number of what comes next
   */
  private static int write(AtPlace place, int number, Body html) {
    List<Told> told = told(place).toList();
    if (!told.isEmpty()) {
      html.table(
          List.of("När", "Slag", "Om"),
          IntStream.range(0, told.size()).mapToObj(i -> cells(number + i, told.get(i))).toList());
    }
    if (place.cases() > 0) {
      html.paragraph("Anmälningar som kom in: " + place.cases() + ".");
    }
    return number + told.size();
  }

  private static List<String> cells(int number, Told told) {
    String faults =
        told.faults().isEmpty()
            ? ""
            : " Släckt belysning intill: " + String.join(", ", told.faults()) + ".";
    return List.of(
        number + ". " + span(told.since(), told.found()),
        told.category().sv() + ", " + state(told),
        (told.note() == null ? "" : told.note()) + faults);
  }

  private static String state(Told told) {
    if (told.part().equals("measure")) {
      return "åtgärd";
    }
    return told.repeats() > 0 ? "återkommande" : "ny";
  }

  private static String span(Instant since, Instant found) {
    String end = EditionPage.TIME.format(found);
    return since.equals(found) ? end : EditionPage.TIME.format(since) + " till " + end;
  }
}
