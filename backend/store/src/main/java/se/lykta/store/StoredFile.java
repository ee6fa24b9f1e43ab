package se.lykta.store;

/**
 * A file that a feature refers to.
 *
 * @param sha256 of the content, 64 hexadecimal digits; its name in the store
 * @param name as the author called it
 */
public record StoredFile(String sha256, String mediaType, String name, byte[] content) {

  public long size() {
    return content.length;
  }
}
