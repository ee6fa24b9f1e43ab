package se.lykta.exchange.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import se.lykta.exchange.intake.StableId;
import se.lykta.exchange.mapping.Names;
import se.lykta.layers.Layer;
import se.lykta.layers.Rule;

/**
 * Ids of rows, the same in every import whatever the file is called: the row's own; or else one of
 * what its layer has once, such as the area and year of a survey; or else one of all that stands in
 * the row, so that a file that grew keeps the rows it had.
 */
final class RowIds {
  private static final String SOURCE = "csv";

  private final Map<List<String>, Integer> alike = new HashMap<>();

  UUID of(Layer layer, CsvColumns columns, CSVRecord row) {
    return columns
        .id(row)
        .map(own -> id(own).orElseGet(() -> stable(layer, List.of("id", own))))
        .or(() -> unique(layer, columns.properties(row)).map(key -> stable(layer, key)))
        .orElseGet(() -> stable(layer, numbered(columns.cells(row))));
  }

  private static UUID stable(Layer layer, List<String> key) {
    var names = new ArrayList<>(List.of(SOURCE, layer.name()));
    names.addAll(key);
    return StableId.of(names.toArray(String[]::new));
  }

  /** Two rows that say the same are two things that happened. */
  private List<String> numbered(List<String> cells) {
    var key = new ArrayList<>(cells);
    key.add(Integer.toString(alike.merge(cells, 1, Integer::sum)));
    return key;
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equalsIgnoreCase(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Empty where the layer has no such rule, or the row lacks a part of it. */
  private static Optional<List<String>> unique(Layer layer, Map<String, Object> properties) {
    var byField = new HashMap<String, String>();
    var fields = Names.fields(layer);
    properties.forEach(
        (heading, cell) -> {
          var field = fields.get(Names.normal(heading));
          if (field != null && cell != null) {
            byField.put(field.name(), Names.normal(cell.toString()));
          }
        });
    return layer.rules().stream()
        .filter(Rule.Unique.class::isInstance)
        .map(rule -> parts((Rule.Unique) rule))
        .filter(byField.keySet()::containsAll)
        .map(parts -> parts.stream().map(byField::get).toList())
        .findFirst();
  }

  private static List<String> parts(Rule.Unique rule) {
    var parts = new ArrayList<>(rule.scope());
    parts.add(rule.field());
    return parts;
  }
}
