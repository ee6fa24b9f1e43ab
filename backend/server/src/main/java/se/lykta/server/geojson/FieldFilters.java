package se.lykta.server.geojson;

import java.util.Optional;
import java.util.function.Function;
import se.lykta.layers.Field;
import se.lykta.layers.Layer;
import se.lykta.layers.Reading;
import se.lykta.layers.Values;
import se.lykta.server.problems.ProblemDocument;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.store.Query;

/** Query parameters that are named as a field and hold the value it must have. */
public final class FieldFilters {

  private FieldFilters() {}

  /**
   * @param given the value of a parameter by its name
   * @throws ProblemException where a value is not of its field's kind
   */
  public static Query apply(Layer layer, Function<String, Optional<String>> given, Query query) {
    Query narrowed = query;
    for (Field field : layer.fields()) {
      Optional<String> text = given.apply(field.name());
      if (text.isPresent()) {
        narrowed = narrowed.where(field.name(), value(field, text.get()));
      }
    }
    return narrowed;
  }

  private static Object value(Field field, String text) {
    return switch (Values.parseText(field, text)) {
      case Reading.Read read -> read.value();
      case Reading.Unreadable bad ->
          throw new ProblemException(
              ProblemDocument.of(ProblemKind.INVALID_PARAMETER, bad.message()));
    };
  }
}
