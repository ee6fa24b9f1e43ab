package se.lykta.server.pictures;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import se.lykta.server.web.TownTime;
import se.lykta.store.Photo;

/**
 * What a camera wrote beside the picture (EXIF), as far as it is of use.
 *
 * @param orientation how the camera was held, 1 to 8; 1 where it did not say
 * @param takenAt read as the town's time where it names no zone
 */
public record CameraFacts(
    int orientation, Optional<Instant> takenAt, Optional<Photo.Position> position) {

  private static final CameraFacts NONE = new CameraFacts(1, Optional.empty(), Optional.empty());

  /** Nothing where there is nothing, or it can't be read: the picture counts. */
  public static CameraFacts of(byte[] content) {
    try {
      var all = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content));
      return new CameraFacts(orientation(all), takenAt(all), position(all));
    } catch (ImageProcessingException | IOException | MetadataException e) {
      return NONE;
    }
  }

  private static int orientation(Metadata all) throws MetadataException {
    var head = all.getFirstDirectoryOfType(ExifIFD0Directory.class);
    if (head == null || !head.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
      return 1;
    }
    return head.getInt(ExifIFD0Directory.TAG_ORIENTATION);
  }

  private static Optional<Instant> takenAt(Metadata all) {
    return Optional.ofNullable(all.getFirstDirectoryOfType(ExifSubIFDDirectory.class))
        .map(exif -> exif.getDateOriginal(TimeZone.getTimeZone(TownTime.ZONE)))
        .map(Date::toInstant);
  }

  private static Optional<Photo.Position> position(Metadata all) {
    return Optional.ofNullable(all.getFirstDirectoryOfType(GpsDirectory.class))
        .map(GpsDirectory::getGeoLocation)
        .filter(at -> !at.isZero())
        .map(at -> new Photo.Position(at.getLongitude(), at.getLatitude()));
  }
}
