package se.lykta.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lykta.layers.Catalogue;
import se.lykta.layers.ColumnType;
import se.lykta.layers.Columns;
import se.lykta.layers.Columns.Column;
import se.lykta.layers.Layer;

/** The tables that migrations make hold what the layers' classes say: neither goes alone. */
abstract class TablesContract extends StoreContract {
  private static final Set<String> EVERY_FEATURE =
      Set.of(
          "fid",
          "id",
          "version",
          "created_at",
          "created_by",
          "modified_at",
          "modified_by",
          LayerTable.GEOMETRY);

  /** A column as the database describes it. */
  record Found(String name, String type, boolean notNull) {}

  /** In the order of the table. */
  abstract List<Found> columns(Layer layer);

  /** How this database calls the type. */
  abstract String typeName(ColumnType type);

  /** Of the layer's geometry column, as the database calls it. */
  abstract String geometryType(Layer layer);

  static List<Layer> layers() {
    return Catalogue.LAYERS;
  }

  private Found expected(Column column) {
    return new Found(column.name(), typeName(column.type()), column.notNull());
  }

  @ParameterizedTest
  @MethodSource("layers")
  void the_fields_of_a_layer_are_the_columns_of_its_table(Layer layer) {
    Stream<Found> fields =
        columns(layer).stream().filter(column -> !EVERY_FEATURE.contains(column.name()));
    assertThat(fields)
        .as("columns of %s, from its migration; expected those of its class", layer.name())
        .containsExactlyInAnyOrderElementsOf(
            Columns.of(layer).stream().map(this::expected).toList());
  }

  @ParameterizedTest
  @MethodSource("layers")
  void each_table_has_what_every_feature_has(Layer layer) {
    List<Found> found = columns(layer);
    Stream<String> names = found.stream().map(Found::name).filter(EVERY_FEATURE::contains);
    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(
            EVERY_FEATURE.stream()
                .filter(name -> layer.hasGeometry() || !name.equals(LayerTable.GEOMETRY))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("layers")
  void the_geometry_column_is_of_the_layers_kind(Layer layer) {
    List<String> types =
        columns(layer).stream()
            .filter(column -> column.name().equals(LayerTable.GEOMETRY))
            .map(Found::type)
            .toList();
    assertThat(types).isEqualTo(layer.hasGeometry() ? List.of(geometryType(layer)) : List.of());
  }
}
