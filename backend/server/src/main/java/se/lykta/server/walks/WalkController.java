package se.lykta.server.walks;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.locationtech.jts.geom.Polygon;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.document.Download;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.web.JsonBodies;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** Safety walks: from the phone, as a list, and as a protocol. */
@RestController
@RequestMapping("/api/walks")
class WalkController {
  private final FeatureStore store;
  private final WalkIntake intake;
  private final WalkPhotos photos;
  private final WalkRegister register;
  private final WalkWriter writer;
  private final WalkDocument document;
  private final JsonBodies bodies;

  WalkController(
      FeatureStore store,
      WalkIntake intake,
      WalkPhotos photos,
      WalkRegister register,
      WalkWriter writer,
      WalkDocument document,
      JsonBodies bodies) {
    this.store = store;
    this.intake = intake;
    this.photos = photos;
    this.register = register;
    this.writer = writer;
    this.document = document;
    this.bodies = bodies;
  }

  /**
   * What the sender may rely on: walk and observations are kept.
   *
   * @param number what the walk is called
   */
  record Receipt(UUID id, String number, int observations, List<WalkIntake.Warning> warnings) {}

  /** 201 for a new one; 200 with its receipt for one that was sent before. */
  @PostMapping
  ResponseEntity<Receipt> take(Reader reader, HttpServletRequest request) throws IOException {
    var sent = NewWalk.read(bodies.readObject(request));
    var taken = intake.take(sent, reader);
    var receipt =
        new Receipt(
            taken.walk().id(),
            taken.walk().findText("name").orElse(""),
            sent.observations().size(),
            taken.warnings());
    return ResponseEntity.status(taken.isNew() ? HttpStatus.CREATED : HttpStatus.OK).body(receipt);
  }

  /**
   * @param sha256 of the photo as it was sent
   * @param file what an observation is to name as its photo
   */
  record PhotoReceipt(String sha256, String file) {}

  /** The body is the photo as the camera made it; the same again changes nothing. */
  @PutMapping("/photos/{sha256}")
  PhotoReceipt photo(@PathVariable String sha256, HttpServletRequest request) throws IOException {
    return new PhotoReceipt(sha256, photos.keep(request, NewWalk.sha256(sha256)));
  }

  record Walks(List<WalkWriter.Listed> walks) {}

  /** Those with open observations first. */
  @GetMapping
  Walks list(Reader reader) {
    return new Walks(register.list(reader).stream().map(writer::listed).toList());
  }

  /**
   * @param place of a plan: where it is
   * @param outline closed; longitude and latitude of each corner
   */
  record Choice(UUID id, String name, UUID place, List<double[]> outline) {}

  /** What a walk can be about, to choose from without signal; by name. */
  record Choices(List<Choice> places, List<Choice> plans) {}

  @GetMapping("/choices")
  Choices choices(Reader reader) {
    return new Choices(choices("place", reader), choices("plan", reader));
  }

  private List<Choice> choices(String layer, Reader reader) {
    var query = Query.of(layer).during(Query.Period.day(TownTime.today())).visibleTo(reader.sees());
    return store.list(query).stream()
        .map(
            one ->
                new Choice(
                    one.id(),
                    one.findText("name").orElse(""),
                    layer.equals("plan") ? (UUID) one.values().get("place") : null,
                    WalkWriter.lonLats(((Polygon) one.geometry()).getExteriorRing())))
        .sorted(Comparator.comparing(Choice::name))
        .toList();
  }

  @GetMapping("/{id}")
  WalkWriter.Full get(@PathVariable String id, Reader reader) {
    return writer.full(find(id, reader));
  }

  /** The protocol, in Swedish. */
  @GetMapping("/{id}/pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id, Reader reader) {
    Walk walk = find(id, reader);
    return Download.pdf("trygghetsvandring-" + TownTime.day(walk.startedAt()), document.of(walk));
  }

  private Walk find(String id, Reader reader) {
    UUID walk = Parameters.id("id", id);
    return register
        .find(walk, reader)
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemKind.NOT_FOUND,
                    "Vandringen " + walk + " finns inte",
                    "There is no walk " + walk));
  }
}
