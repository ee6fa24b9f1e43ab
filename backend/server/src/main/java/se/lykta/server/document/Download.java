package se.lykta.server.document;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as an answer, under a name. */
public final class Download {
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private Download() {}

  /**
   * @param name without its ending
   */
  public static ResponseEntity<byte[]> csv(String name, byte[] content) {
    return of(CSV, name + ".csv", content);
  }

  /**
   * @param name without its ending
   */
  public static ResponseEntity<byte[]> xlsx(String name, byte[] content) {
    return of(XLSX, name + ".xlsx", content);
  }

  /**
   * @param name without its ending
   */
  public static ResponseEntity<byte[]> pdf(String name, byte[] content) {
    return of(MediaType.APPLICATION_PDF, name + ".pdf", content);
  }

  /**
   * A document to be read at once, in the browser.
   *
   * @param name without its ending
   */
  public static ResponseEntity<byte[]> shown(String name, byte[] pdf) {
    return of(MediaType.APPLICATION_PDF, ContentDisposition.inline(), name + ".pdf", pdf);
  }

  private static ResponseEntity<byte[]> of(MediaType type, String name, byte[] content) {
    return of(type, ContentDisposition.attachment(), name, content);
  }

  private static ResponseEntity<byte[]> of(
      MediaType type, ContentDisposition.Builder where, String name, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header("Content-Disposition", where.filename(name).build().toString())
        .body(content);
  }
}
