package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.lykta.layers.Feature;
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
      check(draft.table(), draft.now()).forEach(problem -> findings.add(draft, problem));
    }
  }

  List<Problem> check(LayerTable table, Feature feature) throws SQLException {
    var problems = new ArrayList<Problem>();
    for (Field field : table.attachments()) {
      check(feature, field).ifPresent(problems::add);
    }
    return problems;
  }

  private Optional<Problem> check(Feature feature, Field field) throws SQLException {
    var sha256 = (String) feature.values().get(field.name());
    if (sha256 == null) {
      return Optional.empty();
    }
    Set<String> accepts = new TreeSet<>(((Kind.Attachment) field.kind()).accepts());
    Optional<String> mediaType = mediaType(sha256);
    if (mediaType.isEmpty()) {
      return Optional.of(missing(feature, field));
    }
    return mediaType
        .filter(type -> !accepts.contains(type))
        .map(type -> wrongKind(feature, field, type, accepts));
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

  private static Problem missing(Feature feature, Field field) {
    var message =
        Title.of(
            "Filen i %s finns inte här; ladda upp den först".formatted(field.title().sv()),
            "The file in %s is not here; upload it first".formatted(field.title().en()));
    return Problem.error("missing-file", feature, field.name(), message);
  }

  private static Problem wrongKind(
      Feature feature, Field field, String found, Set<String> expected) {
    String types = String.join(", ", expected);
    var message =
        Title.of(
            "%s är en fil av typen %s; väntat %s".formatted(field.title().sv(), found, types),
            "%s is a file of type %s; expected %s".formatted(field.title().en(), found, types));
    return Problem.error("wrong-file-type", feature, field.name(), message);
  }
}
