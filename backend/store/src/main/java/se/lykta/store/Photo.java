package se.lykta.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.lykta.layers.Stamp;

/**
 * A photo of a report, without its bytes.
 *
 * @param sha256 of what came, 64 hexadecimal digits
 * @param received when and from whom
 * @param size of what came, bytes
 * @param development empty until it has been developed
 * @param masked when and by whom parts were blackened; empty: nothing was
 */
public record Photo(
    UUID id,
    UUID report,
    String sha256,
    Kind kind,
    State state,
    Stamp received,
    long size,
    Optional<Development> development,
    Optional<Stamp> masked) {

  /** Whether it shows how it was or what became of it. */
  public enum Kind {
    BEFORE,
    AFTER;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What has been done with what came. */
  public enum State {
    /** It waits to be developed. */
    RECEIVED,
    /** It can be seen; what came is gone. */
    READY,
    /** It could not be developed; what came is kept. */
    UNREADABLE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What is known of a photo since it was developed.
   *
   * @param width of the picture that is kept, pixels, upright
   * @param takenAt as the camera's clock had it; empty where it did not say
   * @param position where the camera was; empty where it did not say
   */
  public record Development(
      int width, int height, Optional<Instant> takenAt, Optional<Position> position) {}

  /** WGS 84, degrees. */
  public record Position(double longitude, double latitude) {}

  /** A picture and its small copy, JPEG. */
  public record Pictures(byte[] image, byte[] thumbnail) {}
}
