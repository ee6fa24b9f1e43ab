package se.lykta.exchange.mapping;

import java.util.Map;
import se.lykta.layers.Field;
import se.lykta.layers.Layer;
import se.lykta.layers.SurveyArea;

/** Leaves out of a survey what so few answered that it might tell of somebody. */
final class Suppression {
  private Suppression() {}

  /**
   * @return whether any share was taken out
   */
  static boolean apply(Layer layer, Map<String, Object> values) {
    boolean few =
        layer.name().equals(SurveyArea.LAYER.name())
            && values.get("respondents") instanceof Double answers
            && answers < SurveyArea.FEWEST;
    return few && values.keySet().removeAll(SurveyArea.INDICES.stream().map(Field::name).toList());
  }
}
