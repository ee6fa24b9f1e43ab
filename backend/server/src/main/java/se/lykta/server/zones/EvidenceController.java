package se.lykta.server.zones;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Feature;
import se.lykta.server.accounts.Reader;
import se.lykta.server.document.Download;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;

/** The evidence for a zone, for those who decide on it: as JSON, and as a document. */
@RestController
class EvidenceController {
  private final FeatureStore store;
  private final Register register;
  private final EvidenceMaker maker;
  private final EvidenceDocument document;

  EvidenceController(
      FeatureStore store, Register register, EvidenceMaker maker, EvidenceDocument document) {
    this.store = store;
    this.register = register;
    this.maker = maker;
    this.document = document;
  }

  @GetMapping("/api/zones/{id}/evidence")
  Object evidence(@PathVariable String id, Reader reader, HttpServletRequest request) {
    var given = Parameters.of(request, Set.of("on", "comparison", "format"));
    LocalDate on = given.day("on").orElseGet(TownTime::today);
    Zone zone = ZoneController.get(register, id, on, reader);
    var evidence = maker.of(zone, given.find("comparison").map(this::place));
    String format = given.find("format").orElse("json");
    return switch (format) {
      case "json" -> evidence;
      case "pdf" -> Download.pdf("underlag", document.pdf(zone, evidence));
      default -> throw Parameters.invalid("format", format, "json eller pdf", "json or pdf");
    };
  }

  private Feature place(String text) {
    UUID id = Parameters.id("comparison", text);
    return Optional.of(id)
        .flatMap(found -> store.find("place", found))
        .orElseThrow(
            () ->
                Parameters.invalid(
                    "comparison", text, "id för en plats i registret", "the id of a known place"));
  }
}
