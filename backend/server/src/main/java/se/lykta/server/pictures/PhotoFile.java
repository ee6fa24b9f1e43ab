package se.lykta.server.pictures;

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
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;

/**
 * A photo as it came, in a file that is gone when it is closed: it comes at the phone's pace, and
 * memory is enough however many send at once.
 */
public final class PhotoFile implements AutoCloseable {
  private static final long LARGEST = 25L * 1024 * 1024;

  private final Path file;

  private PhotoFile(Path file) {
    this.file = file;
  }

  /**
   * @param folder for files on their way
   * @param sha256 that the content must have
   * @throws ProblemException where it did not come whole, is no photo or too large
   */
  public static PhotoFile receive(HttpServletRequest request, Path folder, String sha256)
      throws IOException {
    if (request.getContentLengthLong() > LARGEST) {
      throw tooLarge();
    }
    var arriving =
        new PhotoFile(Files.createTempFile(Files.createDirectories(folder), "photo", null));
    try {
      arriving.receive(request, sha256);
      return arriving;
    } catch (IOException | RuntimeException e) {
      arriving.close();
      throw e;
    }
  }

  private void receive(HttpServletRequest request, String sha256) throws IOException {
    String found = write(request);
    if (!found.equals(sha256)) {
      throw otherContent(sha256, found);
    }
    PhotoCheck.check(file);
  }

  /**
   * @return checksum of what came
   */
  private String write(HttpServletRequest request) throws IOException {
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

  public byte[] content() throws IOException {
    return Files.readAllBytes(file);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
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
