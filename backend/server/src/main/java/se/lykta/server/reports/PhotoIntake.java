package se.lykta.server.reports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import se.lykta.server.pictures.PhotoFile;
import se.lykta.server.problems.ProblemException;
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
  private static final int AT_A_TIME = 3;

  private final Photos photos;
  private final Darkroom darkroom;
  private final Path folder;
  private final Semaphore places = new Semaphore(AT_A_TIME, true);

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
    try (var file = PhotoFile.receive(request, folder, sha256)) {
      keep(new Arrival(report, sha256, kind, by), file, 1, () -> {});
    }
  }

  /**
   * The same where there is room for so many only.
   *
   * @param door asked when it has come and while no other is kept: others may have come meanwhile
   */
  void take(
      UUID report,
      String sha256,
      Photo.Kind kind,
      String by,
      HttpServletRequest request,
      Runnable door)
      throws IOException {
    try (var file = PhotoFile.receive(request, folder, sha256)) {
      keep(new Arrival(report, sha256, kind, by), file, AT_A_TIME, door);
    }
  }

  private record Arrival(UUID report, String sha256, Photo.Kind kind, String by) {}

  /**
   * @param room how many of the places it takes
   */
  private void keep(Arrival arrival, PhotoFile file, int room, Runnable door) throws IOException {
    places.acquireUninterruptibly(room);
    try {
      door.run();
      photos.add(
          UUID.randomUUID(),
          new Photos.Arrived(
              arrival.report, arrival.sha256, arrival.kind, arrival.by, file.content()));
    } finally {
      places.release(room);
    }
    darkroom.wake();
  }
}
