package se.lykta.server.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import se.lykta.photometry.PhotometryFile;
import se.lykta.photometry.ReadOutcome;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.store.FeatureStore;
import se.lykta.store.StoredFile;

/**
 * Takes and gives files. The kind of a file is told by its content, never by what a client says.
 */
@RestController
class FileController {
  private static final int LARGEST = 25 * 1024 * 1024;
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Set<String> SHOWN_IN_PAGE = Set.of("image/jpeg", "image/png", "image/webp");

  private final FeatureStore store;

  FileController(FeatureStore store) {
    this.store = store;
  }

  record Kept(String sha256, String mediaType, long size, String name) {
    static Kept of(StoredFile file) {
      return new Kept(file.sha256(), file.mediaType(), file.size(), file.name());
    }
  }

  @PostMapping("/api/files")
  Kept put(@RequestPart("file") MultipartFile file) throws IOException {
    if (file.getSize() > LARGEST) {
      throw ProblemException.of(
          ProblemKind.TOO_LARGE,
          "Filen är %d byte; väntat högst 25 MB".formatted(file.getSize()),
          "The file has %d bytes; expected at most 25 MB".formatted(file.getSize()));
    }
    byte[] content = file.getBytes();
    String name = plainName(file.getOriginalFilename());
    FileKind kind = FileKind.of(name, content);
    if (kind.isPhotometry()) {
      checkPhotometry(name, content);
    }
    return Kept.of(store.files().put(name, kind.mediaType(), content));
  }

  /** A light distribution that can't be read would give a lamp an assumed one, unseen. */
  private static void checkPhotometry(String name, byte[] content) {
    if (PhotometryFile.read(name, content) instanceof ReadOutcome.Refused refused) {
      throw ProblemException.of(
          ProblemKind.INVALID,
          "%s kan inte läsas: på rad %d står %s (%s; expected %s)"
              .formatted(name, refused.line(), refused.found(), refused.what(), refused.expected()),
          refused.message());
    }
  }

  private static String plainName(String given) {
    String name =
        given == null ? "" : given.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    return name.isBlank() ? "fil" : name;
  }

  @GetMapping("/api/files/{sha256}")
  ResponseEntity<byte[]> get(@PathVariable String sha256) {
    var file = find(sha256);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
        .header("Content-Disposition", disposition(file))
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(file.content());
  }

  private static String disposition(StoredFile file) {
    var how =
        SHOWN_IN_PAGE.contains(file.mediaType())
            ? ContentDisposition.inline()
            : ContentDisposition.attachment();
    return how.filename(file.name(), StandardCharsets.UTF_8).build().toString();
  }

  private StoredFile find(String sha256) {
    return Optional.of(sha256)
        .filter(SHA256.asMatchPredicate())
        .flatMap(store.files()::find)
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemKind.NOT_FOUND, "Filen finns inte", "There is no such file"));
  }
}
