package se.lykta.server.reports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Catalogue;
import se.lykta.server.checks.FeatureChecks;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.PublicReports;
import se.lykta.server.web.JsonBodies;
import se.lykta.server.web.JsonObject;
import se.lykta.server.web.Parameters;

/**
 * Reports by anybody, without log-in. Whoever knows the id that the sender's phone has made gets
 * the receipt and adds photos; nobody reads a report here.
 */
@RestController
@RequestMapping("/api/public-reports")
class PublicReportController {
  /** As history names them; no account can be called so. */
  static final String BY = "utan inloggning";

  private static final String CHANNEL = "citizen";
  private static final String FOLLOW = "/publik/arende/";

  private final Intake intake;
  private final Sight sight;
  private final PhotoIntake photos;
  private final Receipts receipts;
  private final Reporters reporters;
  private final FeatureChecks checks;
  private final PublicLimit limit;
  private final JsonBodies bodies;
  private final PublicReports limits;

  PublicReportController(
      Intake intake,
      Sight sight,
      PhotoIntake photos,
      Receipts receipts,
      Reporters reporters,
      FeatureChecks checks,
      PublicLimit limit,
      JsonBodies bodies,
      LyktaSettings settings) {
    this.intake = intake;
    this.sight = sight;
    this.photos = photos;
    this.receipts = receipts;
    this.reporters = reporters;
    this.checks = checks;
    this.limit = limit;
    this.bodies = bodies;
    this.limits = settings.publicReports();
  }

  /**
   * What the form has to tell.
   *
   * @param contactDays after how many days an address is deleted
   * @param photos how many there may be at most
   */
  record Terms(int contactDays, int photos) {}

  @GetMapping("/terms")
  Terms terms() {
    return new Terms(reporters.days(), limits.photos());
  }

  /**
   * @param follow path of the page that tells how far it has come
   */
  record Receipt(
      UUID id,
      String number,
      String follow,
      List<Receipts.PhotoReceipt> photos,
      List<Intake.Warning> warnings) {}

  /** 201 for a new one; 200 with its receipt for one that was sent before, which counts once. */
  @PostMapping
  ResponseEntity<Receipt> take(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var sent = PublicReport.read(bodies.readObject(request));
    checkPhotos(sent.report().photos().size());
    sent.report().description().ifPresent(text -> checkText(text, sent.confirmedText()));
    var taken = keep(sent.report(), request.getRemoteAddr(), response);
    reporters.keep(sent.report().id(), Optional.empty(), sent.email(), Optional.empty());
    var receipt = receipt(taken.report(), sent.report().photos(), taken.warnings());
    return ResponseEntity.status(taken.isNew() ? HttpStatus.CREATED : HttpStatus.OK).body(receipt);
  }

  private void checkText(String text, boolean confirmed) {
    var field = Catalogue.getLayer(Case.LAYER).getField(Case.DESCRIPTION);
    checks.requireText(field.title(), field.name(), text, confirmed);
  }

  private void checkPhotos(int count) {
    if (count > limits.photos()) {
      throw JsonObject.wrong(
          "photos", count + " st", "högst " + limits.photos(), "at most " + limits.photos());
    }
  }

  /** What was kept before, and what is not kept, does not count. */
  private Intake.Taken keep(NewReport sent, String address, HttpServletResponse response) {
    if (sight.find(sent.id()).isPresent()) {
      return intake.take(sent, BY, CHANNEL);
    }
    limit
        .take(address)
        .ifPresent(
            left -> {
              throw tooMany(left, response);
            });
    boolean counts = false;
    try {
      var taken = intake.take(sent, BY, CHANNEL);
      counts = taken.isNew();
      return taken;
    } finally {
      if (!counts) {
        limit.giveBack(address);
      }
    }
  }

  private static ProblemException tooMany(Duration left, HttpServletResponse response) {
    long seconds = left.toSeconds();
    response.setHeader("Retry-After", Long.toString(seconds));
    return ProblemException.of(
        ProblemKind.TOO_MANY_REQUESTS,
        "För många anmälningar härifrån eller sammanlagt; försök igen om " + seconds + " sekunder",
        "Too many reports from here or altogether; try again in " + seconds + " seconds");
  }

  @GetMapping("/{id}/receipt")
  Receipt receipt(@PathVariable String id) {
    return receipt(get(id), List.of(), List.of());
  }

  private Receipt receipt(
      Case report, List<NewReport.Announced> announced, List<Intake.Warning> warnings) {
    return new Receipt(
        report.id(),
        report.number(),
        FOLLOW + report.number(),
        receipts.photos(report, announced),
        warnings);
  }

  /** The body is the photo as the camera made it; the same again changes nothing. */
  @PutMapping("/{id}/photos/{sha256}")
  Receipts.PhotoReceipt put(
      @PathVariable String id, @PathVariable String sha256, HttpServletRequest request)
      throws IOException {
    Case report = get(id);
    String checksum = NewReport.sha256(sha256);
    var kind = NewReport.photoKind(Parameters.of(request, Set.of("kind")).find("kind"));
    checkOpenForPhotos(report, checksum);
    photos.take(
        report.id(), checksum, kind, BY, request, () -> checkOpenForPhotos(report, checksum));
    return new Receipts.PhotoReceipt(checksum, kind.word(), true);
  }

  private void checkOpenForPhotos(Case report, String checksum) {
    Instant last = report.receivedAt().plus(Duration.ofDays(limits.photoDays()));
    var there = receipts.photos(report, List.of());
    boolean known = there.stream().anyMatch(photo -> photo.sha256().equals(checksum));
    if (!known && (there.size() >= limits.photos() || Instant.now().isAfter(last))) {
      throw ProblemException.of(
          ProblemKind.FORBIDDEN,
          "Anmälan har %d foton; väntat högst %d, inom %d dagar"
              .formatted(there.size(), limits.photos(), limits.photoDays()),
          "The report has %d photos; expected at most %d, within %d days"
              .formatted(there.size(), limits.photos(), limits.photoDays()));
    }
  }

  /** Those that came this way; of all others nothing is told, not even that they are there. */
  private Case get(String id) {
    UUID known = Parameters.id("id", id);
    return sight
        .find(known)
        .filter(report -> report.isReportedBy(BY))
        .orElseThrow(() -> Sight.missing(known));
  }
}
