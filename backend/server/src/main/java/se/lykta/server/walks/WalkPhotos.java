package se.lykta.server.walks;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import se.lykta.server.pictures.CameraFacts;
import se.lykta.server.pictures.PhotoFile;
import se.lykta.server.pictures.Picture;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.store.FeatureStore;
import se.lykta.store.Files;

/**
 * Takes photos of observations: what is kept is the picture alone, upright, without the position,
 * time and maker that a camera writes beside it. The same photo again gives the same file.
 */
@Component
class WalkPhotos {
  private static final String NAME = "iakttagelse.jpg";

  private final Files files;
  private final Path folder;

  /** A photo of 60 megapixels takes much of the memory while it is made smaller. */
  private final Semaphore place = new Semaphore(1);

  WalkPhotos(FeatureStore store, LyktaSettings settings) {
    this.files = store.files();
    this.folder = settings.uploads();
  }

  /**
   * @param sha256 of the photo as the camera made it
   * @return checksum of the file that is kept
   * @throws ProblemException where it can't be used
   */
  String keep(HttpServletRequest request, String sha256) throws IOException {
    try (var photo = PhotoFile.receive(request, folder, sha256)) {
      place.acquireUninterruptibly();
      try {
        return files.put(NAME, "image/jpeg", developed(photo.content())).sha256();
      } finally {
        place.release();
      }
    }
  }

  private static byte[] developed(byte[] content) {
    try {
      var facts = CameraFacts.of(content);
      return Picture.read(content, facts.orientation()).pictures().image();
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw ProblemException.of(
          ProblemKind.PHOTO,
          "Fotot går inte att läsa; ta om det",
          "The photo can't be read; take it again");
    }
  }
}
