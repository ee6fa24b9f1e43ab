package se.lykta.server.incidents;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.lykta.layers.Title;
import se.lykta.server.settings.RulesFile;

/**
 * A kind of event, as {@code event-categories.json} has it.
 *
 * @param code as the layer {@code event} has it
 * @param part {@code event}, {@code activity} or {@code measure}
 */
public record EventCategory(String code, String part, String sv, String en) {
  private static final Set<String> PARTS = Set.of("event", "activity", "measure");

  public EventCategory {
    if (code == null || !PARTS.contains(part) || sv == null || en == null) {
      throw new IllegalArgumentException(
          "a category is %s, %s, %s, %s; expected code, one of %s, and both languages"
              .formatted(code, part, sv, en, PARTS));
    }
  }

  /**
   * @param dataDir of the installation
   */
  public static List<EventCategory> list(Path dataDir) {
    return List.of(RulesFile.read(dataDir, "event-categories.json", EventCategory[].class));
  }

  /** Codes of what is no activity or measure. */
  static Set<String> ofEvents(Path dataDir) {
    return list(dataDir).stream()
        .filter(category -> category.part().equals("event"))
        .map(EventCategory::code)
        .collect(Collectors.toSet());
  }

  public Title title() {
    return Title.of(sv, en);
  }
}
