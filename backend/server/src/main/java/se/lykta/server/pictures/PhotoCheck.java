package se.lykta.server.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;

/** Refuses what is no photo, and pictures that would fill the memory, before they are kept. */
final class PhotoCheck {
  /** A 200 megapixel phone sends 50 unless it is told otherwise. */
  static final long MOST_PIXELS = 60_000_000;

  private static final int LEAST_EDGE = 32;

  private PhotoCheck() {}

  /**
   * @throws ProblemException where it can't be used
   */
  static void check(Path file) throws IOException {
    switch (format(file).orElseThrow(PhotoCheck::noPhoto)) {
      case HEIF -> throw heif();
      case JPEG, PNG, WEBP -> checkPixels(file);
    }
  }

  private static Optional<PhotoFormat> format(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return PhotoFormat.of(bytes.readNBytes(PhotoFormat.TELLING));
    }
  }

  private static ProblemException noPhoto() {
    return ProblemException.of(
        ProblemKind.UNSUPPORTED_MEDIA_TYPE,
        "Filen är inget foto; väntat JPEG, PNG eller WebP",
        "The file is no photo; expected JPEG, PNG or WebP");
  }

  private static ProblemException heif() {
    return ProblemException.of(
        ProblemKind.UNSUPPORTED_MEDIA_TYPE,
        "Fotot är HEIC, som inte kan läsas; ställ in kameran på JPEG (iPhone: Inställningar,"
            + " Kamera, Format, Mest kompatibel)",
        "The photo is HEIC, which can't be read; set the camera to JPEG (iPhone: Settings,"
            + " Camera, Formats, Most Compatible)");
  }

  /** From the head of the file alone; nothing is unpacked. */
  private static void checkPixels(Path file) throws IOException {
    try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw unreadable();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input, true, true);
        checkPixels(reader.getWidth(0), reader.getHeight(0));
      } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
        throw unreadable();
      } finally {
        reader.dispose();
      }
    }
  }

  private static ProblemException unreadable() {
    return ProblemException.of(
        ProblemKind.PHOTO,
        "Fotots början går inte att läsa; ta om det",
        "The head of the photo can't be read; take it again");
  }

  private static void checkPixels(int width, int height) {
    if (Math.min(width, height) < LEAST_EDGE || (long) width * height > MOST_PIXELS) {
      throw ProblemException.of(
          ProblemKind.PHOTO,
          "Fotot har %d × %d bildpunkter; väntat minst %d på var ledd och högst %d miljoner"
              .formatted(width, height, LEAST_EDGE, MOST_PIXELS / 1_000_000),
          "The photo has %d × %d pixels; expected at least %d each way and at most %d million"
              .formatted(width, height, LEAST_EDGE, MOST_PIXELS / 1_000_000));
    }
  }
}
