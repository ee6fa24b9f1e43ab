package se.lykta.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("The catalogue")
class CatalogueTest {
  private static final List<Layer> LAYERS = Catalogue.LAYERS;
  static final List<Named<Layer>> NAMED =
      LAYERS.stream().map(layer -> Named.of(layer.name(), layer)).toList();

  @Test
  @DisplayName("names every layer once, in lower case")
  void names_every_layer_once() {
    assertThat(LAYERS)
        .extracting(Layer::name)
        .doesNotHaveDuplicates()
        .allMatch(n -> n.matches("[a-z][a-z_]*"));
  }

  @Test
  @DisplayName("has no two layers with one title")
  void has_no_two_layers_with_one_title() {
    assertThat(LAYERS).extracting(layer -> layer.title().sv()).doesNotHaveDuplicates();
    assertThat(LAYERS).extracting(layer -> layer.title().en()).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("finds a layer by its name and refuses one that is not there")
  void finds_layers() {
    assertThat(Catalogue.getLayer("street")).isSameAs(Street.LAYER);
    assertThat(Catalogue.findLayer("streets")).isEmpty();
    assertThatThrownBy(() -> Catalogue.getLayer("streets")).hasMessage("no layer streets");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("refers to layers that exist")
  @FieldSource("NAMED")
  void refers_to_layers_that_exist(Layer layer) {
    assertThat(layer.fields())
        .map(Field::kind)
        .filteredOn(Kind.Reference.class::isInstance)
        .map(kind -> ((Kind.Reference) kind).layer())
        .allMatch(name -> Catalogue.findLayer(name).isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("calls features by a text of theirs")
  @FieldSource("NAMED")
  void calls_features_by_a_text(Layer layer) {
    assertThat(layer.getField(layer.labelField()).kind()).isInstanceOf(Kind.Text.class);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("has every word in both languages")
  @FieldSource("NAMED")
  void has_every_word_in_both_languages(Layer layer) {
    assertThat(words(layer)).allSatisfy(CatalogueTest::isWritten);
  }

  private static Stream<Title> words(Layer layer) {
    var own = Stream.of(layer.title(), layer.singular(), layer.geometry().title());
    return Stream.concat(own, layer.fields().stream().flatMap(CatalogueTest::words));
  }

  private static Stream<Title> words(Field field) {
    var own = Stream.concat(Stream.of(field.title(), field.section()), field.help().stream());
    var options =
        field.kind() instanceof Kind.Choice choice ? choice.options() : List.<Kind.Option>of();
    return Stream.concat(own, options.stream().map(Kind.Option::title));
  }

  private static void isWritten(Title title) {
    assertThat(title.sv()).isNotBlank().isEqualTo(title.sv().strip());
    assertThat(title.en()).isNotBlank().isEqualTo(title.en().strip());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("offers at least two options, each once")
  @FieldSource("NAMED")
  void offers_each_option_once(Layer layer) {
    for (Field field : layer.fields()) {
      if (field.kind() instanceof Kind.Choice choice) {
        assertThat(choice.options()).as(field.name()).hasSizeGreaterThan(1);
        assertThat(choice.options()).extracting(Kind.Option::value).doesNotHaveDuplicates();
        assertThat(choice.options())
            .extracting(o -> o.title().sv().toLowerCase())
            .doesNotHaveDuplicates();
        assertThat(choice.options())
            .extracting(o -> o.title().en().toLowerCase())
            .doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("keeps usual ranges within what is possible")
  @FieldSource("NAMED")
  void keeps_usual_ranges_within(Layer layer) {
    for (Field field : layer.fields()) {
      if (field.kind() instanceof Kind.Number(var unit, var range, var usual, var decimals)) {
        assertThat(usual.stream())
            .as(field.name())
            .allMatch(u -> range.contains(u.min()) && range.contains(u.max()));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("puts the unit last in a field's name")
  @FieldSource("NAMED")
  void puts_the_unit_last(Layer layer) {
    var endings =
        Map.of(
            "m", "_m", "°", "_deg", "lm", "_lm", "K", "_k", "W", "_w", "kW", "_kw", "kr", "_sek",
            "h", "_h", "km/h", "_kmh", "%", "_pct");
    for (Field field : layer.fields()) {
      if (field.kind() instanceof Kind.Number number && !number.unit().isEmpty()) {
        assertThat(field.name()).endsWith(endings.get(number.unit()));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("states rules over fields that exist and can be compared")
  @FieldSource("NAMED")
  void states_rules_over_fields_that_exist(Layer layer) {
    for (Rule rule : layer.rules()) {
      switch (rule) {
        case Rule.Unique(String field, List<String> scope) -> {
          layer.getField(field);
          scope.forEach(layer::getField);
        }
        case Rule.InOrder(String earlier, String later) ->
            assertThat(layer.getField(earlier).kind())
                .hasSameClassAs(layer.getField(later).kind())
                .isInstanceOfAny(Kind.Date.class, Kind.Time.class, Kind.Number.class);
        case Rule.Check check ->
            assertThatCode(() -> check.problems().apply(Features.of(layer.name(), null, Map.of())))
                .doesNotThrowAnyException();
      }
    }
  }

  @Test
  @DisplayName("refuses a layer with two fields of one name")
  void refuses_two_fields_of_one_name() {
    var twice =
        Layer.named("twice", Title.of("a", "b"), Title.of("a", "b"))
            .fields(Fields.text("source", "K", "S"));
    assertThatThrownBy(twice::build).hasMessage("twice has two fields named source");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("has one column for each field")
  @FieldSource("NAMED")
  void has_one_column_for_each_field(Layer layer) {
    assertThat(Columns.of(layer))
        .extracting(Columns.Column::name)
        .containsExactlyElementsOf(layer.fields().stream().map(Field::name).toList());
  }

  @Test
  @DisplayName("keeps each kind in a column of its type")
  void keeps_each_kind_in_its_column() {
    assertThat(Columns.of(LightPoint.LAYER))
        .contains(
            new Columns.Column("designation", ColumnType.TEXT, false),
            new Columns.Column("status", ColumnType.TEXT, true),
            new Columns.Column("pole_height_m", ColumnType.REAL, false),
            new Columns.Column("owner", ColumnType.UUID, false),
            new Columns.Column("deliberately_off_from", ColumnType.TIME, false),
            new Columns.Column("last_inspected", ColumnType.DATE, false),
            new Columns.Column("assumed", ColumnType.JSON, false));
    assertThat(Columns.of(Street.LAYER))
        .contains(new Columns.Column("lit", ColumnType.BOOLEAN, false));
    assertThat(Columns.of(CameraZone.LAYER))
        .contains(new Columns.Column("signage_photo", ColumnType.TEXT, false));
  }
}
