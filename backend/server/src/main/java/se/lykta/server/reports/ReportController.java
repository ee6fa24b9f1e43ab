package se.lykta.server.reports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.web.JsonBodies;
import se.lykta.server.web.JsonObject;
import se.lykta.server.web.Parameters;
import se.lykta.store.FeatureStore;

/** New reports, and what is done with each. */
@RestController
@RequestMapping("/api/reports")
class ReportController {
  private static final int LONGEST_REMARK = 4000;

  private final FeatureStore store;
  private final Intake intake;
  private final Sight sight;
  private final Routine routine;
  private final CaseWriter writer;
  private final Receipts receipts;
  private final JsonBodies bodies;

  ReportController(
      FeatureStore store,
      Intake intake,
      Sight sight,
      Routine routine,
      CaseWriter writer,
      Receipts receipts,
      JsonBodies bodies) {
    this.store = store;
    this.intake = intake;
    this.sight = sight;
    this.routine = routine;
    this.writer = writer;
    this.receipts = receipts;
    this.bodies = bodies;
  }

  /**
   * What the sender may rely on: the report, and the photos that are marked as received, are kept.
   */
  record Receipt(
      UUID id,
      String number,
      String status,
      CaseWriter.Actor responsible,
      Instant dueAt,
      List<Receipts.PhotoReceipt> photos,
      List<Intake.Warning> warnings) {}

  /** 201 for a new one; 200 with its receipt for one that was sent before. */
  @PostMapping
  ResponseEntity<Receipt> take(Reader reader, HttpServletRequest request) throws IOException {
    var sent = NewReport.read(bodies.readObject(request));
    var taken = intake.take(sent, reader.getName(), "field");
    var receipt = receipt(taken.report(), sent.photos(), taken.warnings(), reader);
    return ResponseEntity.status(taken.isNew() ? HttpStatus.CREATED : HttpStatus.OK).body(receipt);
  }

  @GetMapping("/{id}/receipt")
  Receipt receipt(@PathVariable String id, Reader reader) {
    return receipt(sight.get(Parameters.id("id", id), reader), List.of(), List.of(), reader);
  }

  private Receipt receipt(
      Case report,
      List<NewReport.Announced> announced,
      List<Intake.Warning> warnings,
      Reader reader) {
    var listed = writer.listed(report, reader);
    return new Receipt(
        report.id(),
        report.number(),
        listed.status(),
        listed.responsible(),
        listed.dueAt(),
        receipts.photos(report, announced),
        warnings);
  }

  @GetMapping("/{id}")
  CaseWriter.Full get(@PathVariable String id, Reader reader) {
    return writer.full(sight.get(Parameters.id("id", id), reader), reader);
  }

  @PostMapping("/{id}/steps")
  CaseWriter.Full step(@PathVariable String id, Reader reader, HttpServletRequest request)
      throws IOException {
    var step = Step.read(bodies.readObject(request));
    return writer.full(routine.take(Parameters.id("id", id), step, reader), reader);
  }

  /** {@code {"id": …, "text": …}}; the same id again changes nothing. */
  @PostMapping("/{id}/remarks")
  CaseWriter.Full remark(@PathVariable String id, Reader reader, HttpServletRequest request)
      throws IOException {
    Case report = sight.get(Parameters.id("id", id), reader);
    var json = JsonObject.of(bodies.readObject(request), Set.of("id", "text"));
    store.remarks().add(json.getId("id"), report.id(), reader.getName(), remark(json));
    return writer.full(report, reader);
  }

  private static String remark(JsonObject json) {
    String text = json.text("text").orElseThrow(() -> JsonObject.missing("text", "text", "text"));
    if (text.length() > LONGEST_REMARK) {
      throw ProblemException.of(
          ProblemKind.BAD_REQUEST,
          "text har %d tecken; väntat högst %d".formatted(text.length(), LONGEST_REMARK),
          "text has %d characters; expected at most %d".formatted(text.length(), LONGEST_REMARK));
    }
    return text;
  }
}
