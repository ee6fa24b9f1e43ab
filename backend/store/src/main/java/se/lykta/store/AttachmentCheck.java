package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Problem;
import se.lykta.layers.Title;

/** Attached files must be in the store, and of a kind that the field takes. */
final class AttachmentCheck {
  private final Connection connection;

  AttachmentCheck(Connection connection) {
    this.connection = connection;
  }

  void check(Drafts drafts, Checking.Findings findings) throws SQLException {
    List<Draft> present = drafts.present().toList();
    for (Draft draft : present) {
      for (Field field : draft.table().attachments()) {
        check(draft, field, findings);
      }
    }
  }

  private void check(Draft draft, Field field, Checking.Findings findings) throws SQLException {
    var sha256 = (String) draft.now().values().get(field.name());
    if (sha256 == null) {
      return;
    }
    Set<String> accepts = new TreeSet<>(((Kind.Attachment) field.kind()).accepts());
    Optional<String> mediaType = mediaType(sha256);
    if (mediaType.isEmpty()) {
      findings.add(draft, missing(draft, field));
    } else if (!accepts.contains(mediaType.get())) {
      findings.add(draft, wrongKind(draft, field, mediaType.get(), accepts));
    }
  }

  private Optional<String> mediaType(String sha256) throws SQLException {
    String sql = "SELECT media_type FROM file WHERE sha256 = ?";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, sha256);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    }
  }

  private static Problem missing(Draft draft, Field field) {
    var message =
        Title.of(
            "Filen i %s finns inte här; ladda upp den först".formatted(field.title().sv()),
            "The file in %s is not here; upload it first".formatted(field.title().en()));
    return Problem.error("missing-file", draft.now(), field.name(), message);
  }

  private static Problem wrongKind(Draft draft, Field field, String found, Set<String> expected) {
    String types = String.join(", ", expected);
    var message =
        Title.of(
            "%s är en fil av typen %s; väntat %s".formatted(field.title().sv(), found, types),
            "%s is a file of type %s; expected %s".formatted(field.title().en(), found, types));
    return Problem.error("wrong-file-type", draft.now(), field.name(), message);
  }
}
