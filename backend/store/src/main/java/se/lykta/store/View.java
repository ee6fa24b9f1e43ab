package se.lykta.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Visibility;

/**
 * The features of all layers, as the register has them or as a scenario does.
 *
 * @param overlay {@link Overlay#NONE}: the register
 */
public record View(FeatureStore store, Overlay overlay) {

  public Optional<Feature> find(String layer, UUID id) {
    Optional<Feature> own = overlay.of(layer).get(id);
    return own != null ? own : store.find(layer, id);
  }

  /**
   * @param query of all that it finds: in a scenario neither position nor limit means anything, and
   *     its own features come last
   */
  public List<Feature> list(Query query) {
    var found = new ArrayList<Feature>();
    readRows(query, row -> found.add(row.feature()));
    return found;
  }

  /** Row by row with all fields, of a query as {@link #list} takes it. */
  public void readRows(Query query, RowReader each) {
    store.readRows(query, notChanged(query, each));
    readOwn(query, LayerTable.of(query.layer()).layer().fields(), each);
  }

  /**
   * Row by row with some fields only, of a query as {@link #list} takes it.
   *
   * @param fields names; {@link Row} numbers fields in this order
   */
  public void readRows(Query query, List<String> fields, RowReader each) {
    store.readRows(query, fields, notChanged(query, each));
    readOwn(query, Selection.of(LayerTable.of(query.layer()), fields).fields(), each);
  }

  private RowReader notChanged(Query query, RowReader each) {
    var own = overlay.of(query.layer());
    if (own.isEmpty()) {
      return each;
    }
    return row -> {
      if (!own.containsKey(row.id())) {
        each.read(row);
      }
    };
  }

  private void readOwn(Query query, List<Field> fields, RowReader each) {
    overlay.of(query.layer()).values().stream()
        .flatMap(Optional::stream)
        .filter(feature -> finds(query, feature))
        .forEach(feature -> each.read(new FeatureRow(feature, fields)));
  }

  /** Whether the store would find it. */
  private static boolean finds(Query query, Feature feature) {
    return query.box().filter(box -> !meets(box, feature)).isEmpty()
        && query.during().filter(days -> !holds(days, feature)).isEmpty()
        && query.equal().entrySet().stream()
            .allMatch(each -> each.getValue().equals(feature.values().get(each.getKey())))
        && query.among().filter(few -> !few.ids().contains(idOf(feature, few))).isEmpty()
        && query.containing().filter(text -> !contains(feature, text)).isEmpty()
        && isVisible(query, feature);
  }

  private static boolean meets(Envelope box, Feature feature) {
    return feature.geometry() != null && box.intersects(feature.geometry().getEnvelopeInternal());
  }

  private static boolean holds(Query.Period days, Feature feature) {
    var from = (LocalDate) feature.values().get(Common.VALID_FROM);
    var to = (LocalDate) feature.values().get(Common.VALID_TO);
    return (from == null || days.to() == null || !from.isAfter(days.to()))
        && (to == null || days.from() == null || !to.isBefore(days.from()));
  }

  private static Object idOf(Feature feature, Query.Among few) {
    return few.field().equals("id") ? feature.id() : feature.values().get(few.field());
  }

  private static boolean contains(Feature feature, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return LayerTable.of(feature.layer()).layer().fields().stream()
        .flatMap(field -> texts(field, feature))
        .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(lower));
  }

  private static Stream<String> texts(Field field, Feature feature) {
    return switch (field.kind()) {
      case Kind.Text text -> feature.findText(field.name()).stream();
      case Kind.ListOf list -> feature.findTexts(field.name()).stream();
      default -> Stream.empty();
    };
  }

  private static boolean isVisible(Query query, Feature feature) {
    return feature
        .findText(Common.VISIBILITY)
        .filter(value -> query.visible().stream().map(Visibility::value).anyMatch(value::equals))
        .isPresent();
  }
}
