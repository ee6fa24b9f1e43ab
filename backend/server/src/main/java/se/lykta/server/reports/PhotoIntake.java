package se.lykta.server.reports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.store.FeatureStore;
import se.lykta.store.Photo;
import se.lykta.store.Photos;

/**
 * Takes photos as they come: first into a file, at the phone's pace, then into the store, a few at
 * a time so that memory is enough however many send at once. When it returns the photo is kept.
 */
@Component
class PhotoIntake {
  private static final long LARGEST = 25L * 1024 * 1024;
  private static final int AT_A_TIME = 3;

  private final Photos photos;
  private final Darkroom darkroom;
  private final Path folder;
  private final Semaphore places = new Semaphore(AT_A_TIME);

  PhotoIntake(FeatureStore store, Darkroom darkroom, LyktaSettings settings) {
    this.photos = store.photos();
    this.darkroom = darkroom;
    this.folder = settings.uploads();
  }

  /**
   * @param sha256 that the content must have
   * @throws ProblemException where it can't be kept
   */
  void take(UUID report, String sha256, Photo.Kind kind, String by, HttpServletRequest request)
      throws IOException {
    if (request.getContentLengthLong() > LARGEST) {
      throw tooLarge();
    }
    Path file = Files.createTempFile(Files.createDirectories(folder), "photo", null);
    try {
      String found = receive(request, file);
      if (!found.equals(sha256)) {
        throw otherContent(sha256, found);
      }
      PhotoCheck.check(file);
      keep(new Arrival(report, sha256, kind, by), file);
    } finally {
      Files.delete(file);
    }
  }

  private record Arrival(UUID report, String sha256, Photo.Kind kind, String by) {}

  private void keep(Arrival arrival, Path file) throws IOException {
    places.acquireUninterruptibly();
    try {
      photos.add(
          UUID.randomUUID(),
          new Photos.Arrived(
              arrival.report, arrival.sha256, arrival.kind, arrival.by, Files.readAllBytes(file)));
    } finally {
      places.release();
    }
    darkroom.wake();
  }

  /**
   * @return checksum of what came
   */
  private static String receive(HttpServletRequest request, Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream body = request.getInputStream();
        OutputStream output = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      byte[] part = new byte[8192];
      long size = 0;
      for (int n = body.read(part); n >= 0; n = body.read(part)) {
        size += n;
        if (size > LARGEST) {
          throw tooLarge();
        }
        output.write(part, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ProblemException tooLarge() {
    return ProblemException.of(
        ProblemKind.TOO_LARGE,
        "Fotot är större än 25 MB; väntat högst 25 MB",
        "The photo is larger than 25 MB; expected at most 25 MB");
  }

  private static ProblemException otherContent(String expected, String found) {
    return ProblemException.of(
        ProblemKind.CHECKSUM,
        "Fotots kontrollsumma är " + found + "; väntat " + expected,
        "The photo's checksum is " + found + "; expected " + expected);
  }
}
