package se.lykta.exchange.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The same id for the same thing in every import, so that a second one updates and never doubles: a
 * UUID of version 5 (RFC 9562, 5.5) over the names by which the file calls it.
 */
public final class StableId {
  /** Lykta's own namespace; a change of it would double everything that was ever imported. */
  private static final UUID NAMESPACE = UUID.fromString("6f0d3c5a-0b9e-5d0f-9a6c-1d7a5e3c9b21");

  private StableId() {}

  /**
   * @param names from the widest to the narrowest: source, layer, object
   */
  public static UUID of(String... names) {
    byte[] hash = sha1(String.join("\u0000", names).getBytes(StandardCharsets.UTF_8));
    hash[6] = (byte) (hash[6] & 0x0f | 0x50);
    hash[8] = (byte) (hash[8] & 0x3f | 0x80);
    var bytes = ByteBuffer.wrap(hash);
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private static byte[] sha1(byte[] name) {
    try {
      var digest = MessageDigest.getInstance("SHA-1");
      var namespace = ByteBuffer.allocate(16);
      namespace.putLong(NAMESPACE.getMostSignificantBits());
      namespace.putLong(NAMESPACE.getLeastSignificantBits());
      digest.update(namespace.array());
      return digest.digest(name);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
