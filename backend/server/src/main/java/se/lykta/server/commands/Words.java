package se.lykta.server.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words behind a command.
 *
 * @param plain those without dashes, such as files
 * @param options {@code --name=value} or {@code --name value}; {@code --name} alone is empty
 * @param settings those that set up the installation, {@code --lykta.…}
 */
record Words(List<String> plain, Map<String, String> options, List<String> settings) {
  private static final String SETTING = "--lykta.";
  private static final Set<String> FLAGS = Set.of("yes", "preview", "fast");

  static Words of(List<String> words) {
    List<String> plain = new ArrayList<>();
    Map<String, String> options = new LinkedHashMap<>();
    List<String> settings = new ArrayList<>();
    var rest = words.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      if (word.startsWith(SETTING)) {
        settings.add(word);
      } else if (word.startsWith("--") && word.contains("=")) {
        int equals = word.indexOf('=');
        options.put(word.substring(2, equals), word.substring(equals + 1));
      } else if (word.startsWith("--")) {
        String name = word.substring(2);
        options.put(name, FLAGS.contains(name) || !rest.hasNext() ? "" : rest.next());
      } else {
        plain.add(word);
      }
    }
    return new Words(plain, options, settings);
  }

  Optional<String> find(String option) {
    return Optional.ofNullable(options.get(option));
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  /**
   * @throws WrongCall where another option was given
   */
  void allow(String... known) {
    var names = Set.of(known);
    options.keySet().stream()
        .filter(option -> !names.contains(option))
        .findFirst()
        .ifPresent(
            option -> {
              throw new WrongCall("Unknown option --" + option + "; expected one of " + names);
            });
  }
}
