package se.lykta.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.lykta.layers.Severity;
import se.lykta.layers.Title;

/** Doubts that thousands of objects share: one issue each, with a count and a few samples. */
final class Tally {
  private static final int SAMPLES = 5;

  /** A file may have any number of unknown names; beyond this they share one entry. */
  private static final int MOST_ENTRIES = 1_000;

  private static final Title MORE = Title.of("av andra slag", "of other kinds");

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private static final class Entry {
    private final String file;
    private final String code;
    private final String layer;
    private final String field;
    private final Title message;
    private final List<String> samples = new ArrayList<>();
    private long count;

    private Entry(String file, String code, String layer, String field, Title message) {
      this.file = file;
      this.code = code;
      this.layer = layer;
      this.field = field;
      this.message = message;
    }

    private void add(String object) {
      count++;
      if (samples.size() < SAMPLES) {
        samples.add(object);
      }
    }

    private ImportIssue issue() {
      String objects = String.join(", ", samples) + (count > SAMPLES ? ", …" : "");
      var counted = Title.of(count + " × " + message.sv(), count + " × " + message.en());
      return new ImportIssue(file, objects, Severity.WARNING, code, layer, field, counted);
    }
  }

  void add(Origin origin, String code, String layer, String field, Title message) {
    String key = String.join("\u0000", origin.file(), code, layer, field, message.en());
    if (entries.containsKey(key) || entries.size() < MOST_ENTRIES) {
      entry(key, origin, code, layer, field, message).add(origin.object());
    } else {
      entry(origin.file(), origin, "more", null, null, MORE).add(origin.object());
    }
  }

  private Entry entry(
      String key, Origin origin, String code, String layer, String field, Title message) {
    return entries.computeIfAbsent(key, k -> new Entry(origin.file(), code, layer, field, message));
  }

  void drainTo(Consumer<ImportIssue> log) {
    entries.values().forEach(entry -> log.accept(entry.issue()));
    entries.clear();
  }
}
