package se.lykta.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;

/** COPY, some thousand rows at a time, the layers' tables in turn with history. */
final class PostgisBulk extends BulkWriter {
  private static final int ROWS_AT_ONCE = 5_000;

  private final CopyManager copy;
  private final BulkSource source;
  private final Map<String, CopyText> layers = new TreeMap<>();
  private final CopyText history = new CopyText();
  private int rows;

  PostgisBulk(Connection connection, BulkSource source) throws SQLException {
    this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
    this.source = source;
  }

  @Override
  void add(LayerTable table, Feature feature) throws SQLException {
    CopyText text = layers.computeIfAbsent(feature.layer(), layer -> new CopyText());
    text.add(feature.id()).add(feature.version());
    text.add(feature.created().at()).add(feature.created().by());
    text.add(feature.modified().at()).add(feature.modified().by());
    if (table.layer().hasGeometry()) {
      text.addGeometry(feature.geometry());
    }
    for (Field field : table.layer().fields()) {
      text.add(feature.values().get(field.name()));
    }
    text.endRow();
    addHistory(feature);
    if (++rows == ROWS_AT_ONCE) {
      send();
    }
  }

  private void addHistory(Feature feature) {
    history.add(source.changeSet()).add(feature.layer()).add(feature.id());
    history.add(feature.version()).add(Operation.IMPORT.value());
    history.addWkb(feature.geometry()).add(ValueJson.write(feature.values())).endRow();
  }

  private void send() throws SQLException {
    for (var entry : layers.entrySet()) {
      send(columns(LayerTable.of(entry.getKey())), entry.getValue());
    }
    send("history (change_set, layer, feature, version, operation, geometry, attributes)", history);
    rows = 0;
  }

  private static String columns(LayerTable table) {
    String names =
        Stream.concat(
                table.layer().hasGeometry() ? Stream.of(LayerTable.GEOMETRY) : Stream.empty(),
                table.layer().fields().stream().map(field -> LayerTable.quoted(field.name())))
            .collect(Collectors.joining(", "));
    return table.name()
        + " (id, version, created_at, created_by, modified_at, modified_by, "
        + names
        + ")";
  }

  private void send(String target, CopyText text) throws SQLException {
    try {
      copy.copyIn("COPY " + target + " FROM STDIN", new StringReader(text.take()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void finish() throws SQLException {
    send();
  }

  @Override
  public void close() {
    layers.clear();
  }
}
