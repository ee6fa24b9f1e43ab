package se.lykta.store;

import java.util.Optional;

/** Files that features refer to, kept once each by their content. */
public final class Files {

  /** Keeps a file; the same content is kept once and the first name stays. */
  public StoredFile put(String name, String mediaType, byte[] content) {
    throw new UnsupportedOperationException();
  }

  public Optional<StoredFile> find(String sha256) {
    throw new UnsupportedOperationException();
  }
}
