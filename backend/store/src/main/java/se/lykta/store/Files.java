package se.lykta.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Files that features refer to, kept once each by their content. */
public final class Files {
  private final Database database;

  Files(Database database) {
    this.database = database;
  }

  /** Keeps a file; the same content is kept once, and what was kept first stays. */
  public StoredFile put(String name, String mediaType, byte[] content) {
    var file = new StoredFile(sha256(content), mediaType, name, content.clone());
    database.write(connection -> insert(connection, file), inserted -> Optional.of(Map.of()));
    return find(file.sha256()).orElseThrow();
  }

  private int insert(Connection connection, StoredFile file) throws SQLException {
    String sql =
        "INSERT INTO file (sha256, media_type, name, content, created_at) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT (sha256) DO NOTHING";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, file.sha256());
      insert.setString(2, file.mediaType());
      insert.setString(3, file.name());
      insert.setBytes(4, file.content());
      database.dialect().bindTime(insert, 5, Times.now());
      return insert.executeUpdate();
    }
  }

  public Optional<StoredFile> find(String sha256) {
    return database.read(connection -> find(connection, sha256));
  }

  private static Optional<StoredFile> find(Connection connection, String sha256)
      throws SQLException {
    String sql = "SELECT media_type, name, content FROM file WHERE sha256 = ?";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, sha256);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next()
            ? Optional.of(
                new StoredFile(sha256, rows.getString(1), rows.getString(2), rows.getBytes(3)))
            : Optional.empty();
      }
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
