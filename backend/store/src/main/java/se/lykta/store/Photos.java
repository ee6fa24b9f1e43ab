package se.lykta.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lykta.layers.Stamp;

/**
 * The photos of reports. What comes is kept at once as it came; once it has been developed the
 * picture stands in its place. Safe for threads.
 */
public final class Photos {
  private static final String SELECT =
      "SELECT id, report, sha256, kind, state, received_at, received_by, size, width, height,"
          + " taken_at, longitude, latitude, masked_at, masked_by FROM photo";

  private final Database database;
  private final Dialect dialect;

  Photos(Database database) {
    this.database = database;
    this.dialect = database.dialect();
  }

  /** A photo as it came. */
  public record Arrived(UUID report, String sha256, Photo.Kind kind, String by, byte[] content) {}

  /** Keeps it; the same content of the same report is kept once. */
  public void add(UUID id, Arrived photo) {
    database.update(
        "INSERT INTO photo (id, report, sha256, kind, state, received_at, received_by, size,"
            + " original) VALUES (?, ?, ?, ?, 'received', ?, ?, ?, ?)"
            + " ON CONFLICT (report, sha256) DO NOTHING",
        insert -> {
          dialect.bindId(insert, 1, id);
          dialect.bindId(insert, 2, photo.report());
          insert.setString(3, photo.sha256());
          insert.setString(4, photo.kind().word());
          dialect.bindTime(insert, 5, Times.now());
          insert.setString(6, photo.by());
          insert.setLong(7, photo.content().length);
          insert.setBytes(8, photo.content());
        });
  }

  public Optional<Photo> find(UUID id) {
    return list(" WHERE id = ?", query -> dialect.bindId(query, 1, id)).stream().findFirst();
  }

  /** Of these reports, in the order in which they came. */
  public List<Photo> list(Collection<UUID> reports) {
    if (reports.isEmpty()) {
      return List.of();
    }
    var ids = List.copyOf(reports);
    String marks = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
    return list(
        " WHERE report IN (" + marks + ") ORDER BY received_at, id",
        query -> {
          for (int i = 0; i < ids.size(); i++) {
            dialect.bindId(query, i + 1, ids.get(i));
          }
        });
  }

  /** The one that has waited longest to be developed. */
  public Optional<Photo> nextReceived() {
    return list(" WHERE state = 'received' ORDER BY received_at, id LIMIT 1", query -> {}).stream()
        .findFirst();
  }

  /** What came; empty once it has been developed. */
  public Optional<byte[]> original(UUID id) {
    return bytes("original", id);
  }

  /** JPEG; empty until it has been developed. */
  public Optional<byte[]> image(UUID id) {
    return bytes("image", id);
  }

  /** JPEG; empty until it has been developed. */
  public Optional<byte[]> thumbnail(UUID id) {
    return bytes("thumbnail", id);
  }

  /** Puts the picture in the place of what came. */
  public void develop(UUID id, Photo.Pictures pictures, Photo.Development known) {
    database.update(
        "UPDATE photo SET state = 'ready', original = NULL, image = ?, thumbnail = ?, width = ?,"
            + " height = ?, taken_at = ?, longitude = ?, latitude = ? WHERE id = ?",
        update -> {
          update.setBytes(1, pictures.image());
          update.setBytes(2, pictures.thumbnail());
          update.setInt(3, known.width());
          update.setInt(4, known.height());
          dialect.bind(update, 5, known.takenAt().orElse(null));
          setDouble(update, 6, known.position().map(Photo.Position::longitude));
          setDouble(update, 7, known.position().map(Photo.Position::latitude));
          dialect.bindId(update, 8, id);
        });
  }

  private static void setDouble(PreparedStatement update, int at, Optional<Double> value)
      throws SQLException {
    if (value.isPresent()) {
      update.setDouble(at, value.get());
    } else {
      update.setNull(at, Types.DOUBLE);
    }
  }

  /** It can't be developed; what came stays. */
  public void giveUp(UUID id) {
    database.update(
        "UPDATE photo SET state = 'unreadable' WHERE id = ?",
        update -> dialect.bindId(update, 1, id));
  }

  /** Puts a picture with blackened parts in the place of the one before, which is gone. */
  public void mask(UUID id, Photo.Pictures pictures, String by) {
    database.update(
        "UPDATE photo SET image = ?, thumbnail = ?, masked_at = ?, masked_by = ? WHERE id = ?",
        update -> {
          update.setBytes(1, pictures.image());
          update.setBytes(2, pictures.thumbnail());
          dialect.bindTime(update, 3, Times.now());
          update.setString(4, by);
          dialect.bindId(update, 5, id);
        });
    database.forget("photo");
  }

  private List<Photo> list(String where, Database.Binding binding) {
    return database.list(SELECT + where, binding, this::photo);
  }

  private Photo photo(ResultSet row) throws SQLException {
    var masked = Optional.ofNullable(dialect.time(row, 14));
    String maskedBy = row.getString(15);
    return new Photo(
        dialect.id(row, 1),
        dialect.id(row, 2),
        row.getString(3),
        Photo.Kind.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
        Photo.State.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
        new Stamp(dialect.time(row, 6), row.getString(7)),
        row.getLong(8),
        development(row),
        masked.map(at -> new Stamp(at, maskedBy)));
  }

  private Optional<Photo.Development> development(ResultSet row) throws SQLException {
    int width = row.getInt(9);
    if (width == 0) {
      return Optional.empty();
    }
    Optional<Instant> takenAt = Optional.ofNullable(dialect.time(row, 11));
    return Optional.of(new Photo.Development(width, row.getInt(10), takenAt, position(row)));
  }

  private static Optional<Photo.Position> position(ResultSet row) throws SQLException {
    double longitude = row.getDouble(12);
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(new Photo.Position(longitude, row.getDouble(13)));
  }

  private Optional<byte[]> bytes(String column, UUID id) {
    return database
        .list(
            "SELECT " + column + " FROM photo WHERE id = ?",
            query -> dialect.bindId(query, 1, id),
            row -> Optional.ofNullable(row.getBytes(1)))
        .stream()
        .findFirst()
        .flatMap(content -> content);
  }
}
