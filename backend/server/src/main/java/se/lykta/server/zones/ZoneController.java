package se.lykta.server.zones;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;

/** Zones on a day: all of them, one with its record, and the register as a document. */
@RestController
@RequestMapping("/api/zones")
class ZoneController {
  private final Register register;
  private final ZoneWriter writer;
  private final RegisterDocument document;

  ZoneController(Register register, ZoneWriter writer, RegisterDocument document) {
    this.register = register;
    this.writer = writer;
    this.document = document;
  }

  /**
   * @param counts how many there are in each state, of all kinds that were asked for
   * @param reminders how many ends and reviews come within the first of the days of reminder
   */
  record Found(LocalDate on, Map<String, Integer> counts, int reminders, List<ZoneRow> zones) {}

  @GetMapping
  Object list(Reader reader, HttpServletRequest request) {
    var given = Parameters.of(request, Set.of("on", "layer", "format"));
    LocalDate on = day(given);
    Optional<ZoneKind> kind = given.find("layer").map(ZoneController::kind);
    List<Zone> zones =
        register.list(reader.sees(), on).stream()
            .filter(zone -> kind.filter(wanted -> wanted != zone.kind()).isEmpty())
            .toList();
    List<ZoneRow> rows = writer.rows(zones, reader);
    String format = given.find("format").orElse("json");
    return format.equals("json")
        ? new Found(on, counts(zones), register.reminders(zones).size(), rows)
        : document.of(format, zones, rows, on);
  }

  @GetMapping("/{id}")
  ZoneWriter.Page page(@PathVariable String id, Reader reader, HttpServletRequest request) {
    var given = Parameters.of(request, Set.of("on"));
    return writer.page(get(register, id, day(given), reader), reader);
  }

  /**
   * @throws ProblemException where there is no such zone that this reader may see
   */
  static Zone get(Register register, String id, LocalDate on, Reader reader) {
    return register
        .find(Parameters.id("id", id), on)
        .filter(zone -> reader.sees(zone.feature()) && zone.area() != null)
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemKind.NOT_FOUND, "Det finns ingen zon " + id, "There is no zone " + id));
  }

  private static LocalDate day(Parameters given) {
    return given.day("on").orElseGet(TownTime::today);
  }

  private static ZoneKind kind(String layer) {
    return ZoneKind.find(layer)
        .orElseThrow(
            () -> {
              String names =
                  Arrays.stream(ZoneKind.values())
                      .map(ZoneKind::layerName)
                      .collect(Collectors.joining(", "));
              return Parameters.invalid("layer", layer, "något av " + names, "one of " + names);
            });
  }

  private Map<String, Integer> counts(List<Zone> zones) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (State state : State.values()) {
      int count =
          (int) zones.stream().filter(zone -> zone.state(register.endingDays()) == state).count();
      counts.put(state.word(), count);
    }
    return counts;
  }
}
