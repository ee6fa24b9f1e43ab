package se.lykta.server.reports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.pictures.Picture;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.web.JsonBodies;
import se.lykta.server.web.JsonObject;
import se.lykta.server.web.Parameters;
import se.lykta.store.FeatureStore;
import se.lykta.store.Photo;
import se.lykta.store.Photos;
import tools.jackson.databind.JsonNode;

/** Photos of reports, for those who see the report. */
@RestController
class PhotoController {
  private static final int MOST_BOXES = 50;

  private final Photos photos;
  private final Sight sight;
  private final PhotoIntake intake;
  private final JsonBodies bodies;

  PhotoController(FeatureStore store, Sight sight, PhotoIntake intake, JsonBodies bodies) {
    this.photos = store.photos();
    this.sight = sight;
    this.intake = intake;
    this.bodies = bodies;
  }

  /** The body is the photo as the camera made it; the same again changes nothing. */
  @PutMapping("/api/reports/{id}/photos/{sha256}")
  Receipts.PhotoReceipt put(
      @PathVariable String id,
      @PathVariable String sha256,
      Reader reader,
      HttpServletRequest request)
      throws IOException {
    Case report = sight.get(Parameters.id("id", id), reader);
    Photo.Kind kind = NewReport.photoKind(Parameters.of(request, Set.of("kind")).find("kind"));
    intake.take(report.id(), NewReport.sha256(sha256), kind, reader.getName(), request);
    return new Receipts.PhotoReceipt(sha256, kind.word(), true);
  }

  @GetMapping("/api/photos/{id}")
  ResponseEntity<byte[]> get(@PathVariable String id, Reader reader, HttpServletRequest request) {
    String size = Parameters.of(request, Set.of("size")).find("size").orElse("full");
    UUID photo = find(id, reader).id();
    Optional<byte[]> content =
        switch (size) {
          case "full" -> photos.image(photo);
          case "thumb" -> photos.thumbnail(photo);
          default -> throw Parameters.invalid("size", size, "full eller thumb", "full or thumb");
        };
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
        .header("Content-Disposition", "inline")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(content.orElseThrow(PhotoController::notYet));
  }

  private static ProblemException notYet() {
    return ProblemException.of(
        ProblemKind.NOT_FOUND, "Fotot är inte framkallat", "The photo has not been developed");
  }

  private Photo find(String id, Reader reader) {
    return photos
        .find(Parameters.id("id", id))
        .filter(photo -> sight.find(photo.report()).filter(of -> shows(of, reader)).isPresent())
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemKind.NOT_FOUND, "Fotot finns inte", "There is no such photo"));
  }

  /** Field staff see those of open reports too: it may be what they stand before. */
  private boolean shows(Case report, Reader reader) {
    return report.isOpen() || sight.sees(reader, report);
  }

  /**
   * {@code {"boxes": [[x, y, width, height], …]}} in parts of the picture, 0 to 1. What lies under
   * them is gone for good.
   */
  @PostMapping("/api/photos/{id}/mask")
  CaseWriter.ShownPhoto mask(@PathVariable String id, Reader reader, HttpServletRequest request)
      throws IOException {
    Photo photo = find(id, reader);
    Case report = sight.get(photo.report(), reader);
    if (!sight.mayAct(reader, report)) {
      throw ProblemException.of(
          ProblemKind.FORBIDDEN,
          "Bara samordnaren eller den ansvariga kan maskera",
          "Only the co-ordinator or whoever is responsible may mask");
    }
    var boxes = boxes(JsonObject.of(bodies.readObject(request), Set.of("boxes")));
    byte[] image = photos.image(photo.id()).orElseThrow(PhotoController::notYet);
    photos.mask(photo.id(), Picture.read(image, 1).masked(boxes).pictures(), reader.getName());
    return CaseWriter.ShownPhoto.of(photos.find(photo.id()).orElseThrow());
  }

  private static List<Picture.Box> boxes(JsonObject json) {
    List<JsonNode> boxes = json.list("boxes");
    if (boxes.isEmpty() || boxes.size() > MOST_BOXES) {
      throw JsonObject.wrong(
          "boxes", boxes.size() + " st", "1 till " + MOST_BOXES, "1 to " + MOST_BOXES);
    }
    return boxes.stream().map(PhotoController::box).toList();
  }

  private static Picture.Box box(JsonNode box) {
    double[] n = box.valueStream().mapToDouble(part -> part.asDouble(Double.NaN)).toArray();
    boolean inside =
        n.length == 4
            && n[0] >= 0
            && n[1] >= 0
            && n[2] > 0
            && n[3] > 0
            && n[0] + n[2] <= 1 + 1e-9
            && n[1] + n[3] <= 1 + 1e-9;
    if (!inside) {
      throw JsonObject.wrong(
          "boxes", box, "[x, y, bredd, höjd] inom 0–1", "[x, y, width, height] within 0–1");
    }
    return new Picture.Box(n[0], n[1], n[2], n[3]);
  }
}
