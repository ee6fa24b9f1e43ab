package se.lykta.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Layer;
import se.lykta.layers.Rule;

/** The table of a layer: named as it is, one column a field, and those that every feature has. */
record LayerTable(Layer layer) {
  static final String GEOMETRY = "geom";

  private static final Map<String, LayerTable> ALL =
      Catalogue.LAYERS.stream()
          .map(LayerTable::new)
          .collect(
              Collectors.toMap(
                  table -> table.layer.name(), Function.identity(), (a, b) -> a, TreeMap::new));

  /**
   * @throws IllegalArgumentException where there is no such layer
   */
  static LayerTable of(String layer) {
    LayerTable table = ALL.get(layer);
    return table == null ? new LayerTable(Catalogue.getLayer(layer)) : table;
  }

  static Iterable<LayerTable> all() {
    return ALL.values();
  }

  String name() {
    return quoted(layer.name());
  }

  static String quoted(String name) {
    return '"' + name + '"';
  }

  /** Name of the R-tree that a GeoPackage keeps beside the table. */
  String rtree() {
    return quoted("rtree_" + layer.name() + "_" + GEOMETRY);
  }

  String insertSql(Dialect dialect) {
    return insertSql(dialect, "", "");
  }

  /** With {@code fid} as the last parameter. */
  String insertWithRowIdSql(Dialect dialect) {
    return insertSql(dialect, ", fid", ", ?");
  }

  private String insertSql(Dialect dialect, String moreColumns, String moreValues) {
    String columns =
        Stream.of(
                Stream.of("id, version, created_at, created_by, modified_at, modified_by"),
                Stream.of(GEOMETRY).filter(name -> layer.hasGeometry()),
                layer.fields().stream().map(field -> quoted(field.name())))
            .flatMap(Function.identity())
            .collect(Collectors.joining(", "));
    String values =
        Stream.of(
                Stream.of("?, ?, ?, ?, ?, ?"),
                Stream.of(dialect.geometryParameter()).filter(name -> layer.hasGeometry()),
                layer.fields().stream().map(field -> dialect.parameter(field.kind())))
            .flatMap(Function.identity())
            .collect(Collectors.joining(", "));
    return "INSERT INTO %s (%s%s) VALUES (%s%s)"
        .formatted(name(), columns, moreColumns, values, moreValues);
  }

  /** Changes a feature only where it still has the version that the author saw. */
  String updateSql(Dialect dialect, boolean withGeometry) {
    String assignments =
        Stream.of(
                Stream.of("version = ?, modified_at = ?, modified_by = ?"),
                Stream.of(GEOMETRY + " = " + dialect.geometryParameter()).filter(s -> withGeometry),
                layer.fields().stream()
                    .map(f -> quoted(f.name()) + " = " + dialect.parameter(f.kind())))
            .flatMap(Function.identity())
            .collect(Collectors.joining(", "));
    return "UPDATE " + name() + " SET " + assignments + " WHERE id = ? AND version = ?";
  }

  String deleteSql() {
    return "DELETE FROM " + name() + " WHERE id = ? AND version = ?";
  }

  /** The fields that refer to features of the other layer. */
  List<Field> referencesTo(String otherLayer) {
    return layer.fields().stream()
        .filter(f -> f.kind() instanceof Kind.Reference r && r.layer().equals(otherLayer))
        .toList();
  }

  List<Field> references() {
    return layer.fields().stream().filter(f -> f.kind() instanceof Kind.Reference).toList();
  }

  List<Field> attachments() {
    return layer.fields().stream().filter(f -> f.kind() instanceof Kind.Attachment).toList();
  }

  List<Rule.Unique> uniqueRules() {
    return layer.rules().stream()
        .filter(Rule.Unique.class::isInstance)
        .map(Rule.Unique.class::cast)
        .toList();
  }
}
