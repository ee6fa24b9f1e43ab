package se.lykta.exchange.mapping;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Field;
import se.lykta.layers.Layer;

/** Finds layers and fields by what people call them: name, Swedish or English title, any case. */
public final class Names {

  private Names() {}

  /** Lower case, without accents, everything but letters and digits as an underscore. */
  public static String normal(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
  }

  public static Optional<Layer> findLayer(String name) {
    String normal = normal(name);
    return Catalogue.LAYERS.stream()
        .filter(
            layer ->
                normal.equals(layer.name())
                    || normal.equals(normal(layer.title().sv()))
                    || normal.equals(normal(layer.title().en())))
        .findFirst();
  }

  /** The layer that a file's name begins with: {@code light_point-2026-11.geojson}. */
  public static Optional<Layer> findLayerOfFile(String fileName) {
    String normal = normal(fileName);
    return Catalogue.LAYERS.stream()
        .filter(
            layer ->
                begins(normal, layer.name())
                    || begins(normal, normal(layer.title().sv()))
                    || begins(normal, normal(layer.title().en())))
        .max((a, b) -> a.name().length() - b.name().length());
  }

  private static boolean begins(String name, String with) {
    return name.equals(with) || name.startsWith(with + "_");
  }

  /** Fields by every normal name that leads to them; a field's own name wins. */
  public static Map<String, Field> fields(Layer layer) {
    var fields = new LinkedHashMap<String, Field>();
    layer.fields().forEach(field -> fields.put(field.name(), field));
    layer.fields().forEach(field -> fields.putIfAbsent(normal(field.title().sv()), field));
    layer.fields().forEach(field -> fields.putIfAbsent(normal(field.title().en()), field));
    return fields;
  }
}
