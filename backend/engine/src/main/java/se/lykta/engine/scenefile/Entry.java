package se.lykta.engine.scenefile;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A value in a scene file that knows where it stands.
 *
 * @param where such as {@code luminaires[3]}; empty for the whole file
 */
record Entry(String where, JsonNode node) {
  private static final int SHOWN = 40;

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  Entry get(String name) throws BrokenScene {
    if (!has(name)) {
      throw new BrokenScene(path(name), "missing", "it to be there");
    }
    return new Entry(path(name), node.get(name));
  }

  private String path(String name) {
    return where.isEmpty() ? name : where + "." + name;
  }

  double number(String name) throws BrokenScene {
    return get(name).number();
  }

  double number() throws BrokenScene {
    if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
      throw expected("a number");
    }
    return node.doubleValue();
  }

  int whole(String name, int min, int max) throws BrokenScene {
    Entry entry = get(name);
    double value = entry.number();
    if (value != Math.rint(value) || value < min || value > max) {
      throw entry.expected("a whole number from %d to %d".formatted(min, max));
    }
    return (int) value;
  }

  String text(String name) throws BrokenScene {
    Entry entry = get(name);
    if (!entry.node.isString()) {
      throw entry.expected("a text");
    }
    return entry.node.stringValue();
  }

  /** The text or number that names something. */
  String id() {
    return node.path("id").isMissingNode() ? where : where + " (id " + node.get("id") + ")";
  }

  List<Entry> list(String name) throws BrokenScene {
    return get(name).list();
  }

  List<Entry> list() throws BrokenScene {
    if (!node.isArray()) {
      throw expected("a list");
    }
    List<Entry> items = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      items.add(new Entry(where + "[" + i + "]", node.get(i)));
    }
    return items;
  }

  double[] numbers() throws BrokenScene {
    List<Entry> items = list();
    double[] numbers = new double[items.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = items.get(i).number();
    }
    return numbers;
  }

  /** A list of just so many numbers. */
  double[] numbers(int count) throws BrokenScene {
    double[] numbers = numbers();
    if (numbers.length != count) {
      throw new BrokenScene(where, numbers.length + " numbers", count + " numbers");
    }
    return numbers;
  }

  BrokenScene expected(String what) {
    String found = node.toString();
    String shown = found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
    return new BrokenScene(where, shown, what);
  }
}
