package se.lykta.server.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Layer;

/**
 * Which rows of a layer, in which order.
 *
 * @param filters all must hold: what the reader may see, the day, what was asked for
 * @param words that some text of the row must hold
 * @param box degrees; only of a layer with geometry
 * @param order the first decides, the next where it doesn't; at last the order of storing
 */
public record TableQuery(
    Layer layer,
    List<Filter> filters,
    Optional<String> words,
    Optional<Envelope> box,
    List<Order> order) {

  record Order(String field, boolean descending) {}

  /** Every field that must be known to answer. */
  Set<String> fields() {
    var texts = words.isPresent() ? texts().map(Field::name) : Stream.<String>empty();
    var others =
        Stream.concat(filters.stream().map(Filter::field), order.stream().map(Order::field));
    return Stream.concat(others, texts).collect(Collectors.toSet());
  }

  /** The fields that words are looked for in. */
  Stream<Field> texts() {
    return layer.fields().stream()
        .filter(
            field ->
                field.kind() instanceof Kind.Text
                    || field.kind() instanceof Kind.ListOf
                    || field.kind() instanceof Kind.Choice);
  }
}
